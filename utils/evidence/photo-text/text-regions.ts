/** From a detector's map of where text is to slanted rectangles around lines of text. */
import type { Point, Slanted } from './geometry.ts';
import { smallestRectangle } from './smallest-rectangle.ts';

/** Probabilities of text, 0 to 1, row by row. */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

export interface TextRegion {
  readonly place: Slanted;
  /** The mean probability of what the region grew from, 0 to 1. */
  readonly score: number;
}

/** Where the map is above this, something could be text (DBNet's own default is .3). */
const faintest = 0.2;

/** A region that is no surer than this is no text. */
const leastScore = 0.3;

/** DBNet learns shrunken lines; they are grown back by this times area / perimeter. */
const growth = 1.7;

/** Of the height, at both ends: a first or last letter that is half in the dark is no letter. */
const spare = 0.15;

/** Of the map: what is thinner is a line or a speck, and nothing that can be read. */
const thinnest = 2;

/** The regions of a map, in pixels of the map. */
export function textRegions(map: TextMap): readonly TextRegion[] {
  const regions: TextRegion[] = [];
  const seen = new Uint8Array(map.values.length);
  for (let at = 0; at < map.values.length; at += 1) {
    if (seen[at] !== 0 || (map.values[at] ?? 0) <= faintest) continue;
    const { score, outline } = spreadFrom(map, seen, at);
    if (score < leastScore) continue;
    const core = smallestRectangle(outline);
    if (core.height >= thinnest) regions.push({ place: grown(core), score });
  }
  return regions;
}

/** Floods one region; its outline has the outer corners of the first and last pixel of each row. */
function spreadFrom(
  { width, height, values }: TextMap,
  seen: Uint8Array,
  start: number,
): { readonly score: number; readonly outline: readonly Point[] } {
  const rows = new Map<number, [left: number, right: number]>();
  const open = [start];
  seen[start] = 1;
  let sum = 0;
  let count = 0;
  const visit = (at: number): void => {
    if (seen[at] !== 0 || (values[at] ?? 0) <= faintest) return;
    seen[at] = 1;
    open.push(at);
  };
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    sum += values[at] ?? 0;
    count += 1;
    const row = rows.get(y);
    if (row === undefined) rows.set(y, [x, x]);
    else {
      row[0] = Math.min(row[0], x);
      row[1] = Math.max(row[1], x);
    }
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (y > 0) visit(at - width);
    if (y < height - 1) visit(at + width);
  }
  const outline = [...rows].flatMap(([y, [left, right]]) => [
    { x: left, y },
    { x: right + 1, y },
    { x: left, y: y + 1 },
    { x: right + 1, y: y + 1 },
  ]);
  return { score: sum / count, outline };
}

function grown(place: Slanted): Slanted {
  const { width, height } = place;
  const by = (growth * width * height) / (2 * (width + height));
  const high = height + 2 * by;
  return { ...place, width: width + 2 * by + 2 * spare * high, height: high };
}
