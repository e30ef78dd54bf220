/** Cuts a line of text out of a picture, straight, `height` pixels high and as it is. */
import { cornersOf, type Slanted } from './geometry.ts';
import type { GreyPixels } from './pixels.ts';
import { pixelsOf } from './pixels-of.ts';
import { straighten } from './straighten.ts';

/** Only what lies around the place is taken out of the picture: the whole would cost 48 MB. */
export function cutLine(picture: ImageBitmap, place: Slanted, height: number): GreyPixels {
  const corners = cornersOf(place);
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  const x = within(picture.width - 1, Math.floor(Math.min(...across)) - 1);
  const y = within(picture.height - 1, Math.floor(Math.min(...down)) - 1);
  const right = within(picture.width, Math.ceil(Math.max(...across)) + 1);
  const bottom = within(picture.height, Math.ceil(Math.max(...down)) + 1);
  const part = { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
  const around = pixelsOf(picture, part, part);
  return straighten(around, { ...place, x: place.x - x, y: place.y - y }, height);
}

const within = (most: number, value: number): number => Math.min(most, Math.max(0, value));
