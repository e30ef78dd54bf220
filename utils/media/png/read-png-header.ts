/** Size and orientation of a PNG, from its first chunks. */
import { readOrientation } from '../exif-orientation.ts';
import type { Orientation, PictureHeader } from '../picture-header.ts';
import { uintBe } from '../read-bytes.ts';
import { crc32 } from './crc32.ts';
import { contentsOf, type PngChunk, walkPng } from './walk-png.ts';

export function readPngHeader(bytes: Uint8Array): PictureHeader | null {
  const chunks = walkPng(bytes);
  const [head] = chunks ?? [];
  if (chunks === null || head?.type !== 'IHDR') return null;
  return {
    width: uintBe(bytes, head.from + 8, 4),
    height: uintBe(bytes, head.from + 12, 4),
    orientation: pngOrientation(bytes, chunks),
  };
}

/** As browsers go by it: before the picture data, and with the right check sum. */
export function pngOrientation(bytes: Uint8Array, chunks: readonly PngChunk[]): Orientation {
  const data = chunks.findIndex(({ type }) => type === 'IDAT');
  const exif = chunks.slice(0, Math.max(0, data)).find(({ type }) => type === 'eXIf');
  if (exif === undefined) return 1;
  const isWhole =
    crc32(bytes.subarray(exif.from + 4, exif.to - 4)) === uintBe(bytes, exif.to - 4, 4);
  return isWhole ? readOrientation(contentsOf(bytes, exif)) : 1;
}
