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
export type Ask = (start: number, end: number) => boolean;

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
 * The places in `text` where whole words are those of a name, exact but for case and marks. Linear;
 * makes no string.
 */
export const scanText = makeScanner();

/** The same with bent, hidden or misspelled names, about which `ask` decides. */
export const scanAsking: (scan: NameScan, text: string, ask: Ask) => Places = makeScanner();

/**
 * Each scanner is compiled for what it alone meets. Nothing else is captured: engines keep captured
 * variables in memory instead of registers, which made the loop several times slower.
 */
function makeScanner(): (scan: NameScan, text: string, ask?: Ask) => Places {
  return (scan, text, ask) => {
    const folds = foldTable();
    const recent = newRecent();
    const { hashes, values, mask } = scan.words;
    const length = text.length;
    let spans = new Uint32Array(64);
    let count = 0;
    let singles = 0;
    let at = 0;
    while (at < length) {
      let code = folds[text.charCodeAt(at)] ?? BREAK;
      if (code === BREAK) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = HASH_START;
      let digits = 0;
      while (true) {
        while (code > LAST_CODE) {
          hash = Math.imul(hash ^ code, HASH_PRIME);
          at += 1;
          code = at < length ? (folds[text.charCodeAt(at)] ?? BREAK) : BREAK;
        }
        if (isUnknown(code)) code = learnUnit(text.charCodeAt(at));
        if (code > LAST_CODE) continue;
        if (code === BREAK) break;
        if (code === DIGIT) digits += 1;
        let units = 1;
        if (code === SPELL_OUT) {
          units = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
          const spelled = spellOut(text.slice(at, at + units));
          if (spelled === '') break;
          for (let letter = 0; letter < spelled.length; letter += 1) {
            hash = Math.imul(hash ^ spelled.charCodeAt(letter), HASH_PRIME);
          }
        }
        at += units;
        code = at < length ? (folds[text.charCodeAt(at)] ?? BREAK) : BREAK;
      }
      if (at === start) at += 1;
      if (hash === HASH_START) continue;
      remember(recent, hash, start, at);
      let value = 0;
      if (digits === 0) {
        let slot = (hash ^ (hash >>> 15)) & mask;
        value = values[slot] ?? 0;
        while (value !== 0 && hashes[slot] !== hash) {
          slot = (slot + 1) & mask;
          value = values[slot] ?? 0;
        }
      }
      let from = start;
      if (value > ANCHOR) from = startOfName(scan.names, recent, value);
      if (ask !== undefined) {
        singles = at - start === 1 ? singles + 1 : 0;
        if (singles >= FEWEST_LETTERS) value = ANCHOR;
        if ((value & ANCHOR) === 0 && isWorthAsking(text, start, at, digits) && ask(start, at)) {
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
  };
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

/** Digits, labels (#EmmaDeVries), endings (Noahs, Emmaatje) and capitals may hide a name. */
function isWorthAsking(text: string, start: number, end: number, digits: number): boolean {
  if (digits > 0) return end - start >= digits * 2;
  const mark = text.charCodeAt(start - 1);
  if (mark === HASH_SIGN || mark === AT_SIGN) return true;
  const last = text.charCodeAt(end - 1) | 32;
  if (last === LOWER_S) return true;
  if (last === LOWER_E && (text.charCodeAt(end - 2) | 32) === LOWER_J) return true;
  const first = text.charCodeAt(start);
  return end - start >= SHORTEST_SLIP && (first < 97 || first > 122);
}

function doubled(spans: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(spans.length * 2);
  more.set(spans);
  return more;
}

/** Characters that fold to several letters, or stand in two units, and what they fold to. */
const spelledOut = new Map<string, string>();
const MOST_REMEMBERED = 4096;

/** The letters that a character folds to; pictures and lone surrogates fold to none. */
function spellOut(character: string): string {
  let letters = spelledOut.get(character);
  if (letters === undefined) {
    const { text } = foldText(character);
    letters = /^\p{L}+$/u.test(text) ? text : '';
    if (spelledOut.size < MOST_REMEMBERED) spelledOut.set(character, letters);
  }
  return letters;
}
