/** Size of a GIF picture. It has no orientation. */
import type { PictureHeader } from '../picture-header.ts';
import { uintLe } from '../read-bytes.ts';

export function readGifHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 13) return null;
  return { width: uintLe(bytes, 6, 2), height: uintLe(bytes, 8, 2), orientation: 1 };
}
