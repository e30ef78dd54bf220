/** The first stage: one pass over a text that hands on the few places where a name may stand. */
import { foldText } from '../lib/fold-text.ts';
import { BREAK, foldTable } from './fold-units.ts';
import { type HashTable, lookUp } from './hash-table.ts';
import { HASH_PRIME, HASH_START, hashWord } from './hash-word.ts';
import { ANCHOR, joinHash, MOST_SCANNED_WORDS, type NameScan } from './name-scan.ts';
import { makeNextWord, type NextWord, type WordCursor } from './word-cursor.ts';

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
/** Folded letters are above the codes of `fold-units.ts`. */
const FIRST_LETTER = 5;
const LONGEST_GAP = 4;
/** What is longer is no word of a name, and must not be read over and over. */
const LONGEST_WORD = 40;

const nextNameWord = makeNextWord(false);
const nextWordToAsk = makeNextWord(true);

/**
 * The places in `text` where whole words are those of a name, exact but for case and marks. Linear;
 * makes no string but where whole names may end.
 */
export function scanText(scan: NameScan, text: string): Places {
  return collect(scan, text, nextNameWord, null);
}

/** The same with bent, hidden or misspelled names, about which `ask` decides. */
export function scanAsking(scan: NameScan, text: string, ask: Ask): Places {
  return collect(scan, text, nextWordToAsk, ask);
}

function collect(scan: NameScan, text: string, next: NextWord, ask: Ask | null): Places {
  const cursor: WordCursor = { start: 0, end: 0, hash: 0, digits: 0 };
  let spans = new Uint32Array(64);
  let count = 0;
  let singles = 0;
  let lastEnd = 0;
  while (next(cursor, text, scan.filter)) {
    const { start, end } = cursor;
    const value = lookUp(scan.words, cursor.hash);
    const from = value > ANCHOR ? startOfName(scan.names, text, cursor, value) : start;
    let isPlace = (value & ANCHOR) !== 0 || from !== start;
    if (ask !== null) {
      const isSingle = end - start === 1;
      singles = isSingle ? (start === lastEnd + 1 ? singles + 1 : 1) : 0;
      lastEnd = end;
      isPlace ||= isSingle ? singles >= FEWEST_LETTERS : ask(start, end);
    }
    // A word that only ends names is no place unless the whole name stands there.
    if (!isPlace) continue;
    if (count * 2 + 2 > spans.length) spans = doubled(spans);
    spans[count * 2] = from;
    spans[count * 2 + 1] = end;
    count += 1;
  }
  return { count, spans };
}

/** Where the longest whole name begins that ends with the cursor's word. */
function startOfName(names: HashTable, text: string, word: WordCursor, value: number): number {
  const { start } = word;
  let name = joinHash(0, word.hash);
  let found = start;
  let from = start;
  for (let words = 2; words <= MOST_SCANNED_WORDS && value >> words !== 0; words += 1) {
    const end = endBefore(text, from);
    if (end < 0) break;
    from = startBefore(text, end);
    name = joinHash(name, hashOf(text, from, end));
    if ((value & (1 << words)) !== 0 && lookUp(names, name) !== 0) found = from;
  }
  return found;
}

/** The end of the word before `start`, -1 when there is none near. */
function endBefore(text: string, start: number): number {
  for (let end = start - 1; end > 0 && end >= start - LONGEST_GAP; end -= 1) {
    if (foldTable()[text.charCodeAt(end - 1)] !== BREAK) return end;
  }
  return -1;
}

function startBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD) {
    if (foldTable()[text.charCodeAt(start - 1)] === BREAK) break;
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
    if (code < FIRST_LETTER) return hashWord(foldText(text.slice(start, end)).text);
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  return hash;
}

function doubled(spans: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(spans.length * 2);
  more.set(spans);
  return more;
}
