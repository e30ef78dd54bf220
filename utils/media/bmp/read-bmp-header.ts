/** Size of a BMP picture, of the old and the newer kind. It has no orientation. */
import type { PictureHeader } from '../picture-header.ts';
import { uintLe } from '../read-bytes.ts';

/** OS/2's head has 16-bit sizes. */
const coreHead = 12;

export function readBmpHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 26) return null;
  if (uintLe(bytes, 14, 4) === coreHead) {
    return { width: uintLe(bytes, 18, 2), height: uintLe(bytes, 20, 2), orientation: 1 };
  }
  // A negative height means that the rows run from the top down.
  return {
    width: Math.abs(uintLe(bytes, 18, 4) | 0),
    height: Math.abs(uintLe(bytes, 22, 4) | 0),
    orientation: 1,
  };
}
