/** The parts of a JPEG file, from its start to its end mark (ISO 10918-1, annex B). */
import { uintBe } from '../read-bytes.ts';

/** From its 0xFF up to the next part. A scan includes the picture data that follows its head. */
export interface JpegPart {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

export const jpegMarker = { start: 0xd8, end: 0xd9, scan: 0xda } as const;

/** Marks without contents: restarts (D0–D7), start, end, and TEM. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd9) || marker === 0x01;

/**
 * Null when a part reaches beyond the file. What comes after the end mark is in no part: other
 * pictures and films are kept there. A file that stops in a scan has no end part.
 */
export function walkJpeg(bytes: Uint8Array): readonly JpegPart[] | null {
  const parts: JpegPart[] = [];
  let at = 0;
  while (at < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) break;
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    // Fill bytes, and rubbish between parts, which decoders skip.
    if (marker === 0xff || marker === 0) {
      at += marker === 0 ? 2 : 1;
      continue;
    }
    const length = isBare(marker) ? 0 : uintBe(bytes, at + 2, 2);
    if (!isBare(marker) && length < 2) return null;
    const headEnd = at + 2 + length;
    if (headEnd > bytes.length) return null;
    const to = marker === jpegMarker.scan ? scanEnd(bytes, headEnd) : headEnd;
    parts.push({ marker, from: at, to });
    if (marker === jpegMarker.end) break;
    at = to;
  }
  return parts;
}

/** Picture data goes on until a mark that is no restart; 0xFF in it is followed by zero. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}
