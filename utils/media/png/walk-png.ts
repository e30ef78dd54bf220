/** The chunks of a PNG file, from its head to its end chunk (W3C PNG, third edition). */
import { ascii, uintBe } from '../read-bytes.ts';

export interface PngChunk {
  readonly type: string;
  /** The whole chunk: length, type, contents and check sum. */
  readonly from: number;
  readonly to: number;
}

export const pngHeadLength = 8;

/** Null when a chunk reaches beyond the file. What comes after the end is in no chunk. */
export function walkPng(bytes: Uint8Array): readonly PngChunk[] | null {
  const chunks: PngChunk[] = [];
  let at = pngHeadLength;
  while (at < bytes.length) {
    const type = ascii(bytes, at + 4, at + 8);
    const to = at + 12 + uintBe(bytes, at, 4);
    if (to > bytes.length) return null;
    chunks.push({ type, from: at, to });
    if (type === 'IEND') break;
    at = to;
  }
  return chunks;
}

export const contentsOf = (bytes: Uint8Array, { from, to }: PngChunk): Uint8Array =>
  bytes.subarray(from + 8, to - 4);
