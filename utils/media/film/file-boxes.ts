/** The boxes of an ISO media file, read where they lie: a film is too large to be in memory. */
import { ascii, uintBe } from '../read-bytes.ts';

export interface FileBox {
  readonly type: string;
  /** Where the contents begin, and where the box ends. */
  readonly inside: number;
  readonly to: number;
}

/** A film that is streamed has a box for every second; what is looked for stands before them or behind. */
const mostBoxes = 5_000;

/** The first box of that type between `from` and `to` (ISO 14496-12). Null: none, or damaged. */
export async function findBox(
  file: Blob,
  type: string,
  from: number,
  to: number,
): Promise<FileBox | null> {
  let at = from;
  for (let count = 0; at + 8 <= to && count < mostBoxes; count += 1) {
    const head = await readBytes(file, at, 16);
    const short = uintBe(head, 0, 4);
    const size = short === 0 ? to - at : short === 1 ? largeSize(head) : short;
    const headSize = short === 1 ? 16 : 8;
    if (size < headSize || at + size > to) return null;
    if (ascii(head, 4, 8) === type) return { type, inside: at + headSize, to: at + size };
    at += size;
  }
  return null;
}

/** 64 bits, of which a file in this world uses 48. */
const largeSize = (head: Uint8Array): number =>
  uintBe(head, 8, 2) === 0 ? uintBe(head, 10, 6) : Number.POSITIVE_INFINITY;

export const readBytes = async (file: Blob, from: number, count: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, from + count).arrayBuffer());
