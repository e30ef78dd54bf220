/** The parts of a text that are worth reading: what stands around the places that the scan found. */
import type { Places } from './scan-text.ts';

export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Rules look at a few words on either side of a name; this is more than they can see. */
const MARGIN = 160;
/** A window grows to the next blank, so that it cuts no word; an endless word is cut. */
const MOST_GROWTH = 64;
const BLANK = 32;

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
