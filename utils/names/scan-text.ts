/** The first stage: one pass over a text that hands on the few places where a name may stand. */

import { foldText } from '../lib/fold-text.ts';
import { BREAK, DIGIT, foldTable, isUnknown, learnUnit, SPELL_OUT } from './fold-units.ts';
import { type HashTable, lookUp } from './hash-table.ts';
import { HASH_PRIME, HASH_START } from './hash-word.ts';
import { ANCHOR, joinHash, MOST_SCANNED_WORDS, type NameScan } from './name-scan.ts';

/** Places in a text in their order: UTF-16 units, end exclusive. */
export interface Places {
  readonly count: number;
  /** Pairs of start and end. */
  readonly spans: Uint32Array;
}

/** Asked about words that no table has; the looks say why it may still be a form of a name. */
export type Ask = (start: number, end: number, hash: number) => boolean;

/** Above the codes of `fold-units.ts` stand the letters. */
const LAST_CODE = 4;
const LOWER_J = 106;
const LOWER_E = 101;
const LOWER_S = 115;
const HASH_SIGN = 35;
const AT_SIGN = 64;
/** Names shorter than this are too near to other words to be looked for with slips. */
const SHORTEST_SLIP = 4;
/** Names spelled with a blank between the letters: "R o o s". */
const FEWEST_LETTERS = 3;
const LONGEST_GAP = 4;

/**
 * The places in `text` where whole words are those of a name, exact but for case and marks. With
 * `ask`, also bent, hidden or misspelled ones. Linear; makes no string unless it asks.
 *
 * No closure is made in here: engines keep captured variables in memory instead of registers,
 * which made the loop five times slower.
 */
export function scanText(scan: NameScan, text: string, ask: Ask | null): Places {
  const folds = foldTable();
  const recent = newRecent();
  const { words } = scan;
  const length = text.length;
  let spans = new Uint32Array(64);
  let count = 0;
  let singles = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if (folds[first] === BREAK) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let before = HASH_START;
    let last = 0;
    let letters = 0;
    let digits = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      let code = folds[unit] ?? BREAK;
      if (code > LAST_CODE) {
        before = hash;
        hash = Math.imul(hash ^ code, HASH_PRIME);
        last = code;
        letters += 1;
        at += 1;
        continue;
      }
      if (isUnknown(code)) code = learnUnit(unit);
      if (code === BREAK) break;
      if (code === DIGIT) digits += 1;
      if (code > LAST_CODE) continue;
      if (code === SPELL_OUT) {
        const end = at + (isPair(text, at) ? 2 : 1);
        const spelled = lettersOf(text.slice(at, end));
        if (spelled.length === 0) break;
        for (const letter of spelled) {
          before = hash;
          last = letter;
          hash = Math.imul(hash ^ last, HASH_PRIME);
          letters += 1;
        }
        at = end - 1;
      }
      at += 1;
    }
    if (at === start) at += 1;
    if (letters === 0) continue;
    remember(recent, hash, start, at);
    let value = digits === 0 ? lookUp(words, hash) : 0;
    let from = start;
    if (value > ANCHOR) from = startOfName(scan.names, recent, value);
    if (ask !== null) {
      singles = letters === 1 ? singles + 1 : 0;
      if (singles >= FEWEST_LETTERS) value = ANCHOR;
      if (value === 0 && last === LOWER_S && digits === 0) value = lookUp(words, before) & ANCHOR;
      if (
        value === 0 &&
        (digits > 0
          ? letters >= digits
          : (letters >= SHORTEST_SLIP && first !== folds[first]) || isLooked(text, start, at)) &&
        ask(start, at, hash)
      ) {
        value = ANCHOR;
      }
    }
    // A word that only ends names is no place unless the whole name stands there.
    if ((value & ANCHOR) === 0 && from === start) continue;
    if (count * 2 + 2 > spans.length) spans = doubled(spans);
    spans[count * 2] = from;
    spans[count * 2 + 1] = at;
    count += 1;
  }
  return { count, spans };
}

/** The last words, in rings: whole names are read backwards from their last word. */
interface Recent {
  readonly hashes: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  words: number;
}

const newRecent = (): Recent => ({
  hashes: new Int32Array(MOST_SCANNED_WORDS),
  starts: new Uint32Array(MOST_SCANNED_WORDS),
  ends: new Uint32Array(MOST_SCANNED_WORDS),
  words: 0,
});

function remember(recent: Recent, hash: number, start: number, end: number): void {
  const slot = recent.words & (MOST_SCANNED_WORDS - 1);
  recent.hashes[slot] = hash;
  recent.starts[slot] = start;
  recent.ends[slot] = end;
  recent.words += 1;
}

/** Where the longest whole name that the newest word ends begins. */
function startOfName(names: HashTable, recent: Recent, value: number): number {
  const newest = recent.words - 1;
  let name = 0;
  let gapEnd = recent.starts[newest & (MOST_SCANNED_WORDS - 1)] ?? 0;
  let found = gapEnd;
  for (let back = 0; back < MOST_SCANNED_WORDS && back <= newest; back += 1) {
    const slot = (newest - back) & (MOST_SCANNED_WORDS - 1);
    if (back > 0 && gapEnd - (recent.ends[slot] ?? 0) > LONGEST_GAP) break;
    name = joinHash(name, recent.hashes[slot] ?? 0);
    gapEnd = recent.starts[slot] ?? 0;
    if (back > 0 && (value & (1 << (back + 1))) !== 0 && lookUp(names, name) !== 0) found = gapEnd;
  }
  return found;
}

/** Whether the word is a label (#EmmaDeVries) or ends like a diminutive. */
function isLooked(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start - 1);
  if (mark === HASH_SIGN || mark === AT_SIGN) return true;
  const tail = (text.charCodeAt(end - 1) | 32) === LOWER_S ? end - 2 : end - 1;
  return (text.charCodeAt(tail) | 32) === LOWER_E && (text.charCodeAt(tail - 1) | 32) === LOWER_J;
}

function doubled(spans: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(spans.length * 2);
  more.set(spans);
  return more;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The letters that a character folds to; pictures and lone surrogates fold to none. */
function lettersOf(character: string): readonly number[] {
  const { text } = foldText(character);
  return /^\p{L}+$/u.test(text) ? [...text].map((letter) => letter.charCodeAt(0)) : [];
}
