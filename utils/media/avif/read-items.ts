/** The items of an AVIF file: what they are, and where their bytes lie (ISO 23008-12, 14496-12). */
import { ascii, uintBe } from '../read-bytes.ts';
import { boxesIn, type IsoBox, walkBoxes } from './walk-boxes.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface AvifItem {
  readonly type: string;
  readonly ranges: readonly Range[];
}

/** Version and flags of a "full" box. */
export const fullHead = 4;

/** Null when a place is told in a way that is not known here, or lies outside of the file. */
export function readItems(bytes: Uint8Array, meta: readonly IsoBox[]): readonly AvifItem[] | null {
  const types = typesOf(bytes, meta);
  const places = meta.find(({ type }) => type === 'iloc');
  const inner = meta.find(({ type }) => type === 'idat');
  if (types === null || places === undefined) return null;
  const found = readPlaces(bytes, places, inner);
  if (found === null || found.some(({ id }) => !types.has(id))) return null;
  return found.map(({ id, ranges }) => ({ type: types.get(id) ?? '', ranges }));
}

function typesOf(bytes: Uint8Array, meta: readonly IsoBox[]): ReadonlyMap<number, string> | null {
  const info = meta.find(({ type }) => type === 'iinf');
  if (info === undefined) return null;
  const countBytes = bytes[info.inside] === 0 ? 2 : 4;
  const entries = walkBoxes(bytes, info.inside + fullHead + countBytes, info.to);
  if (entries === null) return null;
  const types = new Map<number, string>();
  for (const { inside } of entries) {
    const version = bytes[inside] ?? 0;
    // Older entries have no type.
    if (version !== 2 && version !== 3) return null;
    const idBytes = version === 2 ? 2 : 4;
    const at = inside + fullHead + idBytes + 2;
    types.set(uintBe(bytes, inside + fullHead, idBytes), ascii(bytes, at, at + 4));
  }
  return types;
}

interface Place {
  readonly id: number;
  readonly ranges: readonly Range[];
}

function readPlaces(bytes: Uint8Array, box: IsoBox, inner: IsoBox | undefined): Place[] | null {
  const version = bytes[box.inside] ?? 0;
  let at = box.inside + fullHead;
  const next = (count: number): number => {
    const value = uintBe(bytes, at, count);
    at += count;
    return value;
  };
  const sizes = next(2);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexBytes = version === 0 ? 0 : sizes & 15;
  const count = next(version < 2 ? 2 : 4);
  const places: Place[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at >= box.to) return null;
    const id = next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : next(2) & 15;
    const isElsewhere = next(2) !== 0;
    const base = next(baseBytes);
    const extents = next(2);
    const start = method === 1 ? inner?.inside : method === 0 ? 0 : undefined;
    const end = method === 1 ? inner?.to : bytes.length;
    if (isElsewhere || start === undefined || end === undefined) return null;
    const ranges: Range[] = [];
    for (let j = 0; j < extents; j += 1) {
      if (at >= box.to) return null;
      at += indexBytes;
      const from = start + base + next(offsetBytes);
      const to = from + next(lengthBytes);
      // A length of zero means "all of it", which no picture of several items says.
      if (to <= from || to > end) return null;
      ranges.push({ from, to });
    }
    places.push({ id, ranges });
  }
  return places;
}

export const metaOf = (bytes: Uint8Array, top: readonly IsoBox[]): readonly IsoBox[] =>
  boxesIn(bytes, top, 'meta', fullHead);
