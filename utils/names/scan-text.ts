/** The first stage: one pass over a text that hands on the few places where a name may stand. */
import { foldText } from '../lib/fold-text.ts';
import { BREAK, foldTable } from './fold-units.ts';
import { lookUp } from './hash-table.ts';
import { HASH_PRIME, HASH_START, hashWord } from './hash-word.ts';
import { ANCHOR, joinHash, MOST_SCANNED_WORDS, type NameScan } from './name-scan.ts';
import { isWorthAsking, LAST_CODE, type OddWord, readOddWord } from './odd-words.ts';
import { mayHoldBit } from './word-filter.ts';

/** Places in a text in their order: UTF-16 units, end exclusive. */
export interface Places {
  readonly count: number;
  /** Pairs of start and end. */
  readonly spans: Uint32Array;
}

/** Asked about words that no table has, and that may still be a form of a name. */
export type Ask = (start: number, end: number) => boolean;

/** Names spelled with something between the letters: "R o o s". */
const FEWEST_LETTERS = 3;
const LONGEST_GAP = 4;
/** What is longer is no word of a name, and must not be read over and over. */
const LONGEST_WORD = 40;
/** Ends of whole names of two words have a lower value. */
const THREE_WORDS = 1 << 3;
/** As far as a whole name may reach back. */
const LONGEST_NAME = (LONGEST_WORD + LONGEST_GAP) * MOST_SCANNED_WORDS;

/** The word of the place before, which nearly always begins the name that ends behind it. */
interface Before {
  start: number;
  end: number;
  hash: number;
}

const scanExactly = makeScan(false);
const scanWith = makeScan(true);

/**
 * The places in `text` where whole words are those of a name, exact but for case and marks. Linear;
 * makes no string but where whole names may end.
 */
export function scanText(scan: NameScan, text: string): Places {
  return scanExactly(scan, text, () => false);
}

/** The same with bent, hidden or misspelled names, about which `ask` decides. */
export function scanAsking(scan: NameScan, text: string, ask: Ask): Places {
  return scanWith(scan, text, ask);
}

/**
 * Makes the loop that reads every unit of a text. One for each use: an engine then compiles it for
 * what it alone meets. It has few variables, none that a closure captures, so that they stay in
 * registers, and leaves it for places only; what is no plain letter is left to `readOddWord`.
 */
function makeScan(mayAsk: boolean): (scan: NameScan, text: string, ask: Ask) => Places {
  return (scan, text, ask) => {
    const { filter, words } = scan;
    const odd: OddWord = { end: 0, hash: 0, digits: 0 };
    const folds = foldTable();
    const mask = filter.length - 1;
    const length = text.length;
    let spans = new Uint32Array(64 + (length >> 5));
    let count = 0;
    let singles = 0;
    let lastEnd = 0;
    const before: Before = { start: 0, end: -LONGEST_NAME, hash: 0 };
    for (let at = 0; at < length; at += 1) {
      const start = at;
      let hash = HASH_START;
      let digits = 0;
      let code = folds[text.charCodeAt(at)] ?? BREAK;
      while (code > LAST_CODE) {
        hash = Math.imul(hash ^ code, HASH_PRIME);
        at += 1;
        if (at === length) break;
        code = folds[text.charCodeAt(at)] ?? BREAK;
      }
      if (code !== BREAK && at < length) {
        readOddWord(odd, text, start);
        at = odd.end;
        hash = odd.hash;
        digits = odd.digits;
      }
      const isIn = (((filter[(hash >>> 5) & mask] ?? 0) >>> (hash & 31)) & 1) === 1;
      // Between two breaks there is no word.
      if (!isIn && !(mayAsk && isWorthAsking(text, start, at, digits))) continue;
      if (hash === HASH_START) continue;
      const value = isIn ? lookUp(words, hash) : 0;
      // A whole name begins with a word that is a place.
      const reach = value < THREE_WORDS ? LONGEST_GAP : LONGEST_NAME;
      const from =
        value > ANCHOR && start - before.end <= reach
          ? startOfName(scan, text, start, hash, value, before)
          : start;
      // A word that only ends names is no place unless the whole name stands there.
      let isPlace = (value & ANCHOR) !== 0 || from !== start;
      if (mayAsk) {
        const isSingle = at - start === 1;
        singles = isSingle ? (start === lastEnd + 1 ? singles + 1 : 1) : 0;
        lastEnd = at;
        isPlace ||= isSingle ? singles >= FEWEST_LETTERS : ask(start, at);
      }
      if (!isPlace) continue;
      if (count * 2 + 2 > spans.length) spans = doubled(spans);
      spans[count * 2] = from;
      spans[count * 2 + 1] = at;
      count += 1;
      before.start = start;
      before.end = at;
      before.hash = hash;
    }
    return { count, spans };
  };
}

/** Where the longest whole name begins that ends with the word of this hash at `start`. */
function startOfName(
  { names, middles }: NameScan,
  text: string,
  start: number,
  hash: number,
  value: number,
  before: Before,
): number {
  let name = joinHash(0, hash);
  let found = start;
  let from = start;
  for (let words = 2; words <= MOST_SCANNED_WORDS && value >> words !== 0; words += 1) {
    const end = endBefore(text, from);
    if (end < 0) break;
    const isBefore = end === before.end;
    from = isBefore ? before.start : startBefore(text, end);
    const word = isBefore ? before.hash : hashOf(text, from, end);
    if (!isBefore && !mayHoldBit(middles, word)) break;
    name = joinHash(name, word);
    if ((value & (1 << words)) !== 0 && lookUp(names, name) !== 0) found = from;
  }
  return found;
}

/** The end of the word before `start`, -1 when there is none near. */
function endBefore(text: string, start: number): number {
  const folds = foldTable();
  for (let end = start - 1; end > 0 && end >= start - LONGEST_GAP; end -= 1) {
    if (folds[text.charCodeAt(end - 1)] !== BREAK) return end;
  }
  return -1;
}

function startBefore(text: string, end: number): number {
  const folds = foldTable();
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD) {
    if (folds[text.charCodeAt(start - 1)] === BREAK) break;
    start -= 1;
  }
  return start;
}

/** The hash of the word in this span, letter by letter unless it has an odd one. */
function hashOf(text: string, start: number, end: number): number {
  const folds = foldTable();
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) {
    const code = folds[text.charCodeAt(at)] ?? BREAK;
    if (code <= LAST_CODE) return hashWord(foldText(text.slice(start, end)).text);
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  return hash;
}

function doubled(spans: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(spans.length * 2);
  more.set(spans);
  return more;
}
