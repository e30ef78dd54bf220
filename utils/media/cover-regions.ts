/** A copy of a photo in which places are covered for good, looked at again as it was saved. */
import type { Cover } from '../model/cover.ts';
import { decodePicture } from './decode-picture.ts';
import { drawCover } from './draw-cover.ts';
import { sniffLength, sniffType } from './sniff-type.ts';

/** Loses nothing that an eye sees; a photo grows by little. */
const quality = 0.92;

/** Of 255, on average over a cover: what saving may change of plain paint. */
const mostChange = 6;

/** Of 255, of any part of a cover: letters or eyes that shine through would be more. */
const mostPartChange = 24;

/** Pixels: covers are compared in parts of this size, each by its mean. */
const partSide = 8;

/**
 * Full size, upright, in the photo's own type where the browser can write it (else JPEG for AVIF, PNG for
 * GIF and BMP), colours turned into sRGB, and no metadata. Rejects when the photo cannot be opened or
 * written, and when in the saved bytes a cover is not what was painted.
 */
export async function coverRegions(file: Blob, covers: readonly Cover[]): Promise<Blob> {
  const sniffed = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
  const decoded = await decodePicture(file, Number.POSITIVE_INFINITY);
  if (!decoded.ok) throw new Error(`nothing can be covered: ${decoded.error}`);
  const canvas = new OffscreenCanvas(decoded.value.width, decoded.value.height);
  const context = contextOf(canvas);
  context.drawImage(decoded.value, 0, 0);
  decoded.value.close();
  const places = covers.map((cover) => placeOf(cover, canvas));
  for (const { style, ...place } of places) drawCover(context, style, place);
  const type = writableType(sniffed);
  const copy = await canvas.convertToBlob({ type, quality });
  if (copy.type !== type) throw new Error('the browser cannot write this type');
  const saved = await createImageBitmap(copy);
  try {
    if (saved.width !== canvas.width || saved.height !== canvas.height) {
      throw new Error('the saved picture has another size');
    }
    for (const place of places) {
      if (!isAsPainted(saved, place, places)) throw new Error('a cover does not hold');
    }
  } finally {
    saved.close();
  }
  return copy;
}

type Sniffed = ReturnType<typeof sniffType>;

function writableType(type: Sniffed): string {
  if (type === 'image/gif' || type === 'image/bmp') return 'image/png';
  return type === 'image/png' || type === 'image/webp' ? type : 'image/jpeg';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface PaintedPlace extends Size {
  readonly x: number;
  readonly y: number;
  readonly style: Cover['style'];
}

/** Rounded outwards, and at least a pixel. */
function placeOf({ x, y, width, height, style }: Cover, size: Size): PaintedPlace {
  const left = Math.min(size.width - 1, Math.floor(x * size.width));
  const top = Math.min(size.height - 1, Math.floor(y * size.height));
  const right = Math.min(size.width, Math.max(left + 1, Math.ceil((x + width) * size.width)));
  const bottom = Math.min(size.height, Math.max(top + 1, Math.ceil((y + height) * size.height)));
  return { x: left, y: top, width: right - left, height: bottom - top, style };
}

/** Beside the same covers painted on nothing: what differs can only have come from the photo. */
function isAsPainted(
  saved: ImageBitmap,
  place: PaintedPlace,
  places: readonly PaintedPlace[],
): boolean {
  const { width, height } = place;
  const seen = contextOf(new OffscreenCanvas(width, height));
  seen.drawImage(saved, -place.x, -place.y);
  const painted = contextOf(new OffscreenCanvas(width, height));
  for (const { style, ...other } of places) {
    drawCover(painted, style, { ...other, x: other.x - place.x, y: other.y - place.y });
  }
  return isAlike(
    seen.getImageData(0, 0, width, height).data,
    painted.getImageData(0, 0, width, height).data,
    { width, height },
  );
}

/** Both have four bytes a pixel. */
export function isAlike(
  one: Uint8ClampedArray,
  other: Uint8ClampedArray,
  { width, height }: Size,
): boolean {
  let all = 0;
  for (let top = 0; top < height; top += partSide) {
    for (let left = 0; left < width; left += partSide) {
      const bottom = Math.min(height, top + partSide);
      const right = Math.min(width, left + partSide);
      let sum = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) sum += changeAt(one, other, (y * width + x) * 4);
      }
      if (sum > mostPartChange * (bottom - top) * (right - left)) return false;
      all += sum;
    }
  }
  return all <= mostChange * width * height;
}

/** The mean of red, green and blue, and all of it where it is not opaque. */
function changeAt(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number): number {
  if (one[at + 3] !== other[at + 3]) return 255;
  let sum = 0;
  for (let i = at; i < at + 3; i += 1) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
  return sum / 3;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to cover on');
  return context;
}
