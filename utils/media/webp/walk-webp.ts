/** The chunks of a WebP file (RFC 9649). */
import { ascii, uintLe } from '../read-bytes.ts';

export interface WebpChunk {
  readonly type: string;
  /** Without head and padding. */
  readonly contents: Uint8Array;
}

/** Null when a chunk reaches beyond the file. What comes after the RIFF's length is in no chunk. */
export function walkWebp(bytes: Uint8Array): readonly WebpChunk[] | null {
  const end = 8 + uintLe(bytes, 4, 4);
  // Some writers forget the last padding.
  return end > bytes.length + 1 ? null : walkChunks(bytes.subarray(0, end), 12);
}

/** Chunks that lie one after another, from `from` to the end. */
export function walkChunks(bytes: Uint8Array, from: number): readonly WebpChunk[] | null {
  const chunks: WebpChunk[] = [];
  let at = from;
  while (at + 8 <= bytes.length) {
    const length = uintLe(bytes, at + 4, 4);
    const last = at + 8 + length;
    if (last > bytes.length) return null;
    chunks.push({ type: ascii(bytes, at, at + 4), contents: bytes.subarray(at + 8, last) });
    at = last + (length % 2);
  }
  return chunks;
}
