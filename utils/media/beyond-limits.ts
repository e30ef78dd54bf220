/** Pictures that are not decoded, by what their headers say: one file must not take the memory. */
import type { NotCheckedReason } from '../model/evidence.ts';
import type { PictureHeader } from './picture-header.ts';

/** Some 480 MB when decoded (S14). Beyond it browsers give up, or silently give blank pictures. */
const mostPixels = 120_000_000;

/** Canvases of most browsers end at 32,767. */
const longestSide = 30_000;

/** A picture is read at 2000 pixels: of a longer strip the short side has no room for letters. */
const longestShape = 50;

/**
 * A large picture with more pixels for each byte than this is blank or made to fill memory; photos
 * have 1 to 40 (S14). Small blank pictures are harmless.
 */
const mostPixelsPerByte = 2_000;
const largePixels = 20_000_000;

/** `bytes` is the file's length. Null when it may be decoded. */
export function beyondLimits(
  { width, height }: Pick<PictureHeader, 'width' | 'height'>,
  bytes: number,
): NotCheckedReason | null {
  const pixels = width * height;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (pixels > mostPixels || long > longestSide) return 'too-many-pixels';
  if (long > short * longestShape) return 'odd-shape';
  return pixels > largePixels && pixels > bytes * mostPixelsPerByte ? 'too-little-data' : null;
}
