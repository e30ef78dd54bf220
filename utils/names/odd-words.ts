/** Reads the words that the scan cannot read letter by letter, and tells which may hide a name. */
import { foldText } from '../lib/fold-text.ts';
import { BREAK, DIGIT, foldTable, isUnknown, learnUnit, SPELL_OUT } from './fold-units.ts';
import { HASH_PRIME, HASH_START } from './hash-word.ts';

/** What a word was read as; the one object is filled over and over. */
export interface OddWord {
  /** UTF-16 units, exclusive. */
  end: number;
  /** Digits are hashed too, so that "Emma7" is no Emma. */
  hash: number;
  digits: number;
}

/** Above the codes of `fold-units.ts` stand the letters. */
export const LAST_CODE = 4;
/** The last letter of Latin Extended-B, behind all that European names fold to. */
const LAST_LATIN = 0x24f;
const LOWER_J = 106;
const LOWER_E = 101;
const LOWER_S = 115;
const HASH_SIGN = 35;
const AT_SIGN = 64;
/** Names shorter than this are too near to other words to be looked for with slips. */
const SHORTEST_SLIP = 3;

/** Reads the word at `start` that has digits, invisible characters or letters of several units. */
export function readOddWord(word: OddWord, text: string, start: number): void {
  const folds = foldTable();
  const { length } = text;
  let hash = HASH_START;
  let digits = 0;
  let at = start;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    let code = folds[unit] ?? BREAK;
    if (isUnknown(code)) code = learnUnit(unit);
    if (code === BREAK) break;
    if (code === DIGIT) digits += 1;
    if (code === DIGIT || code > LAST_CODE) hash = Math.imul(hash ^ code, HASH_PRIME);
    if (code !== SPELL_OUT) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const spelled = spellOut(character);
    if (spelled === '') break;
    hash = hashOn(hash, spelled);
    at += character.length - 1;
  }
  word.hash = hash;
  word.digits = digits;
  word.end = at;
}

function hashOn(hash: number, letters: string): number {
  let next = hash;
  for (let at = 0; at < letters.length; at += 1) {
    next = Math.imul(next ^ letters.charCodeAt(at), HASH_PRIME);
  }
  return next;
}

/**
 * Digits, labels (#EmmaDeVries), endings (Noahs, Emmaatje) and capitals may hide a name, and single letters.
 * Names of the register in other writing than Latin are found as they are, and not bent or misspelled.
 */
export function isWorthAsking(text: string, start: number, end: number, digits: number): boolean {
  // One letter of another writing may stand for a Latin one: "Κasper".
  if (isForeign(text, start) && (end - start === 1 || isForeign(text, start + 1))) return false;
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

const isForeign = (text: string, at: number): boolean =>
  (foldTable()[text.charCodeAt(at)] ?? BREAK) > LAST_LATIN;

/** Characters that fold to several letters, or stand in two units, and what they fold to. */
const spelledOut = new Map<string, string>();
/** More than the basic plane has. */
const MOST_REMEMBERED = 20_000;

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
