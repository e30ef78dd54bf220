/** An AVIF whose metadata is overwritten with zeros: nothing moves, so every place in it stays true. */
import { type AvifItem, metaOf, type Range, readItems } from './read-items.ts';
import { type IsoBox, walkBoxes } from './walk-boxes.ts';

/** Items that are not for the eye. `uri ` names other things somewhere else. */
const unseen = new Set(['Exif', 'mime', 'uri ']);

/** Boxes that make the picture. Others, such as `uuid`, become free space. */
const known = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);

/** Null when it is built in a way that is not known here; so are films (`moov`). */
export function wipeAvif(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const top = walkBoxes(bytes, 0, bytes.length);
  if (top === null || top.some(({ type }) => type === 'moov')) return null;
  const meta = metaOf(bytes, top);
  const items = readItems(bytes, meta);
  if (items === null) return null;
  const copy = bytes.slice();
  const data = [...top.filter(isData), ...meta.filter(({ type }) => type === 'idat')];
  const seen = rangesOf(items.filter(({ type }) => !unseen.has(type)));
  if (seen.some((range) => !data.some((box) => range.from >= box.inside && range.to <= box.to))) {
    return null;
  }
  for (const box of data) for (const gap of gapsIn(box, seen)) copy.fill(0, gap.from, gap.to);
  for (const box of top.filter(({ type }) => !known.has(type) || isFree(type))) {
    copy.set([0x66, 0x72, 0x65, 0x65], box.from + 4);
    copy.fill(0, box.inside, box.to);
  }
  return copy;
}

const isData = ({ type }: IsoBox): boolean => type === 'mdat';
const isFree = (type: string): boolean => type === 'free' || type === 'skip';
const rangesOf = (items: readonly AvifItem[]): readonly Range[] =>
  items.flatMap(({ ranges }) => ranges).sort((a, b) => a.from - b.from);

/** What lies in the box and belongs to nothing that is seen. */
function gapsIn(box: IsoBox, seen: readonly Range[]): readonly Range[] {
  const gaps: Range[] = [];
  let at = box.inside;
  for (const { from, to } of seen.filter((it) => it.to > box.inside && it.from < box.to)) {
    if (from > at) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return at < box.to ? [...gaps, { from: at, to: box.to }] : gaps;
}
