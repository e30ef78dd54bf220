/** The parts of a text that are worth reading: what stands around the places that the scan found. */
import type { Places } from './scan-text.ts';

/** A part of a text, UTF-16 units, end exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** A window of bounded length: what begins between `from` and `until` is read in it, the rest is what stands around. */
export interface Slice extends Window {
  readonly from: number;
  readonly until: number;
}

/** Rules look at a few words on either side of a name; this is more than they can see. */
const MARGIN = 160;
/** A window grows to the next blank, so that it cuts no word; an endless word is cut. */
const MOST_GROWTH = 64;
const BLANK = 32;
/** Of a text that is full of names the rest need not be read once enough was found in the slices before. */
const LONGEST_SLICE = 8192;

/** `windows` in slices that begin and end at a blank and that see over their ends as far as rules look. */
export function* slicesOf(text: string, windows: readonly Window[]): Generator<Slice> {
  for (const { start, end } of windows) {
    let from = start;
    while (from < end) {
      const until =
        from + LONGEST_SLICE + MARGIN < end ? blankNear(text, from + LONGEST_SLICE) : end;
      yield {
        from,
        until,
        start: Math.max(start, from === start ? start : blankNear(text, from - MARGIN)),
        end: Math.min(end, until === end ? end : blankNear(text, until + MARGIN)),
      };
      from = until;
    }
  }
}

/** The first blank from `at` on; `at` itself inside an endless word. */
function blankNear(text: string, at: number): number {
  for (let near = at; near < at + MOST_GROWTH; near += 1) if (isBlank(text, near)) return near;
  return at;
}

/** Windows around `places`, in order and apart from each other. */
export function windowsAround(text: string, places: Places): readonly Window[] {
  const windows: Window[] = [];
  let start = -1;
  let end = -1;
  for (let place = 0; place < places.count; place += 1) {
    const from = (places.spans[place * 2] ?? 0) - MARGIN;
    const to = (places.spans[place * 2 + 1] ?? 0) + MARGIN;
    if (start >= 0 && from <= end + MOST_GROWTH) {
      end = Math.max(end, to);
      continue;
    }
    if (start >= 0) windows.push(grown(text, start, end));
    start = Math.max(0, from);
    end = to;
  }
  if (start >= 0) windows.push(grown(text, start, end));
  return windows;
}

function grown(text: string, from: number, to: number): Window {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  const first = Math.max(0, start - MOST_GROWTH / 2);
  const last = Math.min(text.length, end + MOST_GROWTH / 2);
  while (start > first && !isBlank(text, start - 1)) start -= 1;
  while (end < last && !isBlank(text, end)) end += 1;
  return { start, end };
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= BLANK;
