/** Cuts a slanted rectangle out of a picture and lays it straight. */
import { placeIn, type Slanted } from './geometry.ts';
import type { ColourPixels, GreyPixels } from './pixels.ts';

/** ITU-R BT.601 luma. */
const red = 0.299;
const green = 0.587;
const blue = 0.114;

/**
 * The grey picture of `place`, `height` pixels high. Between pixels it is interpolated; what is
 * made smaller is the mean of what it stands for. Outside the picture the edge goes on.
 */
export function straighten(from: ColourPixels, place: Slanted, height: number): GreyPixels {
  const scale = place.height / height;
  const width = Math.max(1, Math.round(place.width / scale));
  const taps = Math.max(1, Math.min(4, Math.round(scale)));
  const origin = placeIn(place, 0, 0);
  const cos = Math.cos(place.angle) * scale;
  const sin = Math.sin(place.angle) * scale;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let down = 0; down < taps; down += 1) {
        for (let across = 0; across < taps; across += 1) {
          const right = x + (across + 0.5) / taps;
          const below = y + (down + 0.5) / taps;
          sum += greyAt(
            from,
            origin.x + right * cos - below * sin - 0.5,
            origin.y + right * sin + below * cos - 0.5,
          );
        }
      }
      data[y * width + x] = Math.round(sum / (taps * taps));
    }
  }
  return { width, height, data };
}

function greyAt({ width, height, data }: ColourPixels, x: number, y: number): number {
  const inX = Math.min(width - 1, Math.max(0, x));
  const inY = Math.min(height - 1, Math.max(0, y));
  const left = Math.floor(inX);
  const top = Math.floor(inY);
  const toRight = inX - left;
  const toBottom = inY - top;
  const at = (top * width + left) * 4;
  const right = left + 1 < width ? 4 : 0;
  const below = top + 1 < height ? width * 4 : 0;
  return (
    (lumaOf(data, at) * (1 - toRight) + lumaOf(data, at + right) * toRight) * (1 - toBottom) +
    (lumaOf(data, at + below) * (1 - toRight) + lumaOf(data, at + below + right) * toRight) *
      toBottom
  );
}

function lumaOf(data: Uint8ClampedArray, at: number): number {
  return red * (data[at] ?? 0) + green * (data[at + 1] ?? 0) + blue * (data[at + 2] ?? 0);
}
