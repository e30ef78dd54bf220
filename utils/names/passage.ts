/** A text cut into folded words, with what stands between them and how they are written. */
import { foldText } from '../lib/fold-text.ts';
import { joinSpacedLetters } from './spaced-letters.ts';
import type { TextSource } from './text-source.ts';
import type { Word, WordReader } from './word.ts';

export type Shape = 'lower' | 'capital' | 'upper';

export interface Passage {
  readonly original: string;
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly source: TextSource;
  readonly words: readonly Word[];
}

const HASH = 35;
const AT = 64;
const BLANK = 32;

/** Longer separators never join words of a name, so they need not be looked at. */
const LONGEST_SEPARATOR = 4;

/**
 * Cuts `original` into words. In a file name, and after # and @, digits separate words and so do
 * CamelCase humps, unless the whole is a name; elsewhere letters mixed with digits are no words,
 * unless they look like a name's.
 */
export function readPassage(original: string, source: TextSource, reader: WordReader): Passage {
  const { text: folded, starts, ends } = foldText(original);
  const words: Word[] = [];
  const length = folded.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const before = folded.charCodeAt(at - 1);
    const isLabel = source === 'file-name' || before === HASH || before === AT;
    let digits = 0;
    while (at < length) {
      const code = folded.charCodeAt(at);
      if (!isLetter(code) && (isLabel || !isDigit(code))) break;
      if (isDigit(code)) digits += 1;
      at += 1;
    }
    if (at === start) at += 1;
    else pushRun(folded.slice(start, at), start, digits, isLabel);
  }
  joinSpacedLetters(words, folded, reader);
  return { original, folded, starts, ends, source, words };

  function pushRun(text: string, start: number, digits: number, isLabel: boolean): void {
    const end = start + text.length;
    if (reader.isKnown(text)) words.push({ text, start, end, isKnown: true });
    else if (isLabel) pushHumps(start, end);
    else if (digits < text.length) {
      const isCapital = isUpper(original, starts[start] ?? 0);
      const found = reader.correct(text, isCapital, words[words.length - 1]?.text ?? '');
      if (found !== null) words.push({ ...found, start, end, isKnown: reader.isKnown(found.text) });
      else if (digits === 0) words.push({ text, start, end, isKnown: false });
    }
  }

  function pushHumps(start: number, end: number): void {
    let from = start;
    const upper = (unit: number): boolean => isUpper(original, starts[unit] ?? 0);
    for (let unit = start + 1; unit <= end; unit += 1) {
      const isHump =
        unit < end &&
        upper(unit) &&
        (!upper(unit - 1) || (unit + 1 < end && !upper(unit + 1))) &&
        starts[unit] !== starts[unit - 1];
      if (!isHump && unit < end) continue;
      const text = folded.slice(from, unit);
      words.push({ text, start: from, end: unit, isKnown: reader.isKnown(text) });
      from = unit;
    }
  }
}

/** How the word is written in the original: "emma", "Emma" or "EMMA" (two capitals or more). */
export function shapeOf(passage: Passage, at: number): Shape {
  const word = passage.words[at];
  if (word === undefined) return 'lower';
  const isCapital = (unit: number): boolean => isUpper(passage.original, passage.starts[unit] ?? 0);
  if (!isCapital(word.start)) return 'lower';
  if (word.end - word.start === 1) return 'capital';
  return isCapital(word.start + 1) && isCapital(word.end - 1) ? 'upper' : 'capital';
}

export function wordAt(passage: Passage, at: number): string {
  return passage.words[at]?.text ?? '';
}

/** What stands between word `at` and the next; null when it is long or there is no next word. */
export function separatorAfter(passage: Passage, at: number): string | null {
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (word === undefined || next === undefined) return null;
  if (next.start - word.end > LONGEST_SEPARATOR) return null;
  const { folded } = passage;
  // Nearly always one blank: no string is made for it.
  if (next.start - word.end === 1 && folded.charCodeAt(word.end) === BLANK) return ' ';
  return folded.slice(word.end, next.start);
}

const proseJoin = /^(?: {1,2}| ?\n ?|[-_])$/;
const fileJoin = /^(?: {0,2}|[-_+.]| ?- ?|%20|_-_)$/;

/** Whether word `at` and the next may be two words of one name. */
export function isJoined(passage: Passage, at: number): boolean {
  const separator = separatorAfter(passage, at);
  if (separator === null) return false;
  // Words without anything between them come from a CamelCase label.
  if (separator === '' || separator === ' ') return true;
  return (passage.source === 'file-name' ? fileJoin : proseJoin).test(separator);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters outside the basic plane are no part of names that a school keeps. */
export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code > 169 && /^\p{L}$/u.test(String.fromCharCode(code));
}

function isUpper(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}$/u.test(text.charAt(offset));
}
