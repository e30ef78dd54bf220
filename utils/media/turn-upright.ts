/** Turns a bitmap as EXIF's orientation asks, for types that the browser leaves as they lie. */
import type { Orientation } from './picture-header.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** What maps the stored picture, of width w and height h, onto the upright one. */
const matrices: Readonly<Record<Orientation, (w: number, h: number) => Matrix>> = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

/** From 5 on the picture lies on its side. */
const isSideways = (orientation: Orientation): boolean => orientation >= 5;

/** Closes the bitmap that it was given, unless it is upright already. */
export function turnUpright(bitmap: ImageBitmap, orientation: Orientation): ImageBitmap {
  if (orientation === 1) return bitmap;
  const { width, height } = bitmap;
  const canvas = isSideways(orientation)
    ? new OffscreenCanvas(height, width)
    : new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.setTransform(...matrices[orientation](width, height));
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.transferToImageBitmap();
}
