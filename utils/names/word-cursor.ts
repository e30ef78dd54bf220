/** The loop that reads every unit of a text: it stops only at words that may be words of names. */
import { foldText } from '../lib/fold-text.ts';
import { BREAK, DIGIT, foldTable, isUnknown, learnUnit, SPELL_OUT } from './fold-units.ts';
import { HASH_PRIME, HASH_START } from './hash-word.ts';

/** The word that the cursor stands on: UTF-16 units, end exclusive. */
export interface WordCursor {
  start: number;
  end: number;
  /** Digits are hashed too, so that "Emma7" is no Emma. */
  hash: number;
  digits: number;
}

export type NextWord = (cursor: WordCursor, text: string, filter: Uint32Array) => boolean;

/** Above the codes of `fold-units.ts` stand the letters. */
const LAST_CODE = 4;
const LOWER_J = 106;
const LOWER_E = 101;
const LOWER_S = 115;
const HASH_SIGN = 35;
const AT_SIGN = 64;
/** Names shorter than this are too near to other words to be looked for with slips. */
const SHORTEST_SLIP = 4;

/** A bit for the hash of each word of a name: nearly all other words are let go by it. */
export function makeWordFilter(hashes: Iterable<number>, count: number): Uint32Array {
  let size = 64;
  while (size < count) size *= 2;
  const filter = new Uint32Array(size);
  for (const hash of hashes) {
    const at = (hash >>> 5) & (size - 1);
    filter[at] = (filter[at] ?? 0) | (1 << (hash & 31));
  }
  return filter;
}

/**
 * Makes the step to the next word that passes the filter, or that is worth asking about; false at
 * the end of the text. One for each use: an engine then compiles it for what it alone meets. The
 * loop has few variables, and none that a closure captures, so that they stay in registers.
 */
export function makeNextWord(mayAsk: boolean): NextWord {
  return (cursor, text, filter) => {
    const folds = foldTable();
    const mask = filter.length - 1;
    const length = text.length;
    let start = cursor.end;
    let hash = HASH_START;
    let digits = 0;
    for (let at = start; at <= length; at += 1) {
      let code = at < length ? (folds[text.charCodeAt(at)] ?? BREAK) : BREAK;
      while (code > LAST_CODE) {
        hash = Math.imul(hash ^ code, HASH_PRIME);
        at += 1;
        code = at < length ? (folds[text.charCodeAt(at)] ?? BREAK) : BREAK;
      }
      const end = at;
      if (code !== BREAK) {
        if (isUnknown(code)) code = learnUnit(text.charCodeAt(at));
        if (code === DIGIT) digits += 1;
        if (code === DIGIT || code > LAST_CODE) hash = Math.imul(hash ^ code, HASH_PRIME);
        if (code === SPELL_OUT) {
          if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
          const spelled = spellOut(text.slice(end, at + 1));
          hash = hashOn(hash, spelled);
          if (spelled === '') code = BREAK;
        }
        if (code !== BREAK) continue;
      }
      if (hash !== HASH_START) {
        const isIn = (((filter[(hash >>> 5) & mask] ?? 0) >>> (hash & 31)) & 1) === 1;
        if (isIn || (mayAsk && isWorthAsking(text, start, end, digits))) {
          cursor.start = start;
          cursor.end = end;
          cursor.hash = hash;
          cursor.digits = digits;
          return true;
        }
        hash = HASH_START;
        digits = 0;
      }
      start = at + 1;
    }
    return false;
  };
}

function hashOn(hash: number, letters: string): number {
  let next = hash;
  for (let at = 0; at < letters.length; at += 1) {
    next = Math.imul(next ^ letters.charCodeAt(at), HASH_PRIME);
  }
  return next;
}

/** Digits, labels (#EmmaDeVries), endings (Noahs, Emmaatje) and capitals may hide a name, and single letters. */
function isWorthAsking(text: string, start: number, end: number, digits: number): boolean {
  if (end - start === 1) return true;
  if (digits > 0) return end - start >= digits * 2;
  const mark = text.charCodeAt(start - 1);
  if (mark === HASH_SIGN || mark === AT_SIGN) return true;
  const last = text.charCodeAt(end - 1) | 32;
  if (last === LOWER_S) return true;
  if (last === LOWER_E && (text.charCodeAt(end - 2) | 32) === LOWER_J) return true;
  const first = text.charCodeAt(start);
  return end - start >= SHORTEST_SLIP && (first < 97 || first > 122);
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
