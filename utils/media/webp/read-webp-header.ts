/** Size and orientation of a WebP picture, of each of its three kinds. */
import { readOrientation } from '../exif-orientation.ts';
import type { PictureHeader } from '../picture-header.ts';
import { uintLe } from '../read-bytes.ts';
import { type WebpChunk, walkWebp } from './walk-webp.ts';

export function readWebpHeader(bytes: Uint8Array): PictureHeader | null {
  const chunks = walkWebp(bytes);
  const [first] = chunks ?? [];
  const size = first === undefined ? null : sizeIn(first);
  if (chunks === null || size === null) return null;
  // Only behind an extended head EXIF is part of the file (RFC 9649, 2.7).
  const exif = first?.type === 'VP8X' ? chunks.find(({ type }) => type === 'EXIF') : undefined;
  return { ...size, orientation: exif === undefined ? 1 : readOrientation(exif.contents) };
}

function sizeIn({ type, contents }: WebpChunk): { width: number; height: number } | null {
  const uint = (at: number, count: number): number => uintLe(contents, at, count);
  switch (type) {
    case 'VP8X':
      return { width: uint(4, 3) + 1, height: uint(7, 3) + 1 };
    case 'VP8 ':
      // The upper two bits ask for scaling, which is not done.
      return { width: uint(6, 2) & 0x3fff, height: uint(8, 2) & 0x3fff };
    case 'VP8L': {
      const bits = uint(1, 4);
      return { width: (bits & 0x3fff) + 1, height: (Math.floor(bits / 0x4000) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}
