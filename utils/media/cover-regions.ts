/** A copy of a photo in which places are covered for good, looked at again as it was saved. */
import { type Cover, cropOf } from '../model/cover.ts';
import { decodePicture } from './decode-picture.ts';
import { type Paint, type Place, paintOf } from './draw-cover.ts';
import { sizeWithin } from './shrink-picture.ts';
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
 * Upright, in the photo's own type where the browser can write it (else JPEG for AVIF, PNG for GIF and BMP),
 * colours turned into sRGB, no metadata; cropped where that is asked, and at most `longest` pixels on its longer
 * side. Rejects when the photo cannot be opened or written, and when in the saved bytes a cover is not what
 * was painted.
 */
export async function coverRegions(
  file: Blob,
  covers: readonly Cover[],
  longest = Number.POSITIVE_INFINITY,
): Promise<Blob> {
  const sniffed = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
  const decoded = await decodePicture(file, Number.POSITIVE_INFINITY);
  if (!decoded.ok) throw new Error(`nothing can be covered: ${decoded.error}`);
  const kept = keptOf(decoded.value, covers);
  const size = sizeWithin(kept, longest);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  const { x, y, width, height } = kept;
  // Covers are painted on what leaves, so that no later shrinking mixes them with what is beside them.
  context.drawImage(decoded.value, x, y, width, height, 0, 0, size.width, size.height);
  const whole = decoded.value;
  const painted: Painted[] = [];
  for (const cover of covers) {
    const place = cover.style === 'crop' ? null : placeOf(inKept(cover, whole, kept), size);
    if (place === null || cover.style === 'crop') continue;
    const paint = paintOf(context, cover.style, place);
    paint(context, 0, 0);
    painted.push({ place, paint });
  }
  decoded.value.close();
  const type = writableType(sniffed);
  const copy = await canvas.convertToBlob({ type, quality });
  if (copy.type !== type) throw new Error('the browser cannot write this type');
  const saved = await createImageBitmap(copy);
  try {
    if (saved.width !== canvas.width || saved.height !== canvas.height) {
      throw new Error('the saved picture has another size');
    }
    for (const { place } of painted) {
      if (!isAsPainted(saved, place, painted)) throw new Error('a cover does not hold');
    }
  } finally {
    saved.close();
  }
  return copy;
}

interface Painted {
  readonly place: Place;
  readonly paint: Paint;
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

/** In pixels, rounded inwards: nothing of what is cut off may stay at an edge. */
function keptOf({ width, height }: Size, covers: readonly Cover[]): Place {
  const crop = cropOf(covers);
  if (crop === undefined) return { x: 0, y: 0, width, height };
  const x = Math.min(width - 1, Math.ceil(crop.x * width));
  const y = Math.min(height - 1, Math.ceil(crop.y * height));
  const right = Math.max(x + 1, Math.floor((crop.x + crop.width) * width));
  const bottom = Math.max(y + 1, Math.floor((crop.y + crop.height) * height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The same place, in fractions of what is kept; it may reach beyond it. */
function inKept(cover: Cover, whole: Size, kept: Place): Place {
  return {
    x: (cover.x * whole.width - kept.x) / kept.width,
    y: (cover.y * whole.height - kept.y) / kept.height,
    width: (cover.width * whole.width) / kept.width,
    height: (cover.height * whole.height) / kept.height,
  };
}

/** In pixels, rounded outwards, and at least one. Null: it lies in what is cut off. */
function placeOf({ x, y, width, height }: Place, size: Size): Place | null {
  if (x >= 1 || y >= 1 || x + width <= 0 || y + height <= 0) return null;
  const left = Math.max(0, Math.min(size.width - 1, Math.floor(x * size.width)));
  const top = Math.max(0, Math.min(size.height - 1, Math.floor(y * size.height)));
  const right = Math.min(size.width, Math.max(left + 1, Math.ceil((x + width) * size.width)));
  const bottom = Math.min(size.height, Math.max(top + 1, Math.ceil((y + height) * size.height)));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Beside the same covers painted on nothing: what differs can only have come from the photo. */
function isAsPainted(saved: ImageBitmap, place: Place, painted: readonly Painted[]): boolean {
  const { width, height } = place;
  const seen = contextOf(new OffscreenCanvas(width, height));
  seen.drawImage(saved, -place.x, -place.y);
  const again = contextOf(new OffscreenCanvas(width, height));
  for (const { paint } of painted) paint(again, -place.x, -place.y);
  return isAlike(
    seen.getImageData(0, 0, width, height).data,
    again.getImageData(0, 0, width, height).data,
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
