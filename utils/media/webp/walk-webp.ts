/** The chunks of a WebP file (RFC 9649). */
import { ascii, uintLe } from '../read-bytes.ts';

export interface WebpChunk {
  readonly type: string;
  /** The whole chunk with head and padding. */
  readonly from: number;
  readonly to: number;
  readonly contents: Uint8Array;
}

/** Null when a chunk reaches beyond the file. What comes after the RIFF's length is in no chunk. */
export function walkWebp(bytes: Uint8Array): readonly WebpChunk[] | null {
  const end = 8 + uintLe(bytes, 4, 4);
  if (end > bytes.length + 1) return null;
  const chunks: WebpChunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const length = uintLe(bytes, at + 4, 4);
    const last = at + 8 + length;
    if (last > bytes.length) return null;
    const to = Math.min(bytes.length, last + (length % 2));
    const contents = bytes.subarray(at + 8, last);
    chunks.push({ type: ascii(bytes, at, at + 4), from: at, to, contents });
    at = last + (length % 2);
  }
  return chunks;
}
