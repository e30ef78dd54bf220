/** The boxes of an ISO media file (ISO 14496-12), one level at a time. */
import { ascii, uintBe } from '../read-bytes.ts';

export interface IsoBox {
  readonly type: string;
  readonly from: number;
  /** Where the contents begin. */
  readonly inside: number;
  readonly to: number;
}

/** Null when a box reaches beyond `to`, or is shorter than its own head. */
export function walkBoxes(bytes: Uint8Array, from: number, to: number): readonly IsoBox[] | null {
  const boxes: IsoBox[] = [];
  let at = from;
  while (at < to) {
    const short = uintBe(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    // Zero means: up to the end. Sizes over 2^48 are no sizes of pictures.
    const size = short === 0 ? to - at : short === 1 ? largeSize(bytes, at + 8) : short;
    if (size < head || at + size > to) return null;
    boxes.push({ type: ascii(bytes, at + 4, at + 8), from: at, inside: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

const largeSize = (bytes: Uint8Array, at: number): number =>
  uintBe(bytes, at, 2) === 0 ? uintBe(bytes, at + 2, 6) : Number.POSITIVE_INFINITY;

/** The boxes inside the first box of that type. `skip` bytes stand before them (version, flags). */
export function boxesIn(
  bytes: Uint8Array,
  boxes: readonly IsoBox[],
  type: string,
  skip = 0,
): readonly IsoBox[] {
  const box = boxes.find((it) => it.type === type);
  return box === undefined ? [] : (walkBoxes(bytes, box.inside + skip, box.to) ?? []);
}
