/** A copy of a bitmap, no larger than asked. The bitmap itself stays open. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Both sides made smaller alike, so that the longer has at most that many pixels. */
export function sizeWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}

/**
 * To be handed over to a worker: a bitmap that is only sent along is copied twice on its way, 48 MB each for a
 * photo of 12 megapixels.
 */
export const shrinkPicture = (
  picture: ImageBitmap,
  { width, height }: Size,
): Promise<ImageBitmap> =>
  createImageBitmap(picture, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  });
