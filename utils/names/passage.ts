/** A text as folded words, with what stands between them and how they are written. */
import { foldText } from '../lib/fold-text.ts';
import { cutWords } from './cut-words.ts';
import { joinSpacedLetters } from './spaced-letters.ts';
import { noTerm, type Term } from './term.ts';
import type { TextSource } from './text-source.ts';
import type { Shape, Word, WordReader } from './word.ts';

export interface Passage {
  readonly folded: string;
  /** Offsets in the original of each unit of `folded`, end exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly source: TextSource;
  readonly words: readonly Word[];
  /** Whether any word ends like a street: most texts have none. */
  readonly hasStreets: boolean;
  /** Whether any word begins a well-known phrase. */
  readonly hasPhrases: boolean;
}

const BLANK = 32;

/** Longer separators never join words of a name, so they need not be looked at. */
const LONGEST_SEPARATOR = 4;

export function readPassage(original: string, source: TextSource, reader: WordReader): Passage {
  const folded = foldText(original);
  const { text, starts, ends } = folded;
  const words = joinSpacedLetters(cutWords(original, folded, source, reader), text, reader);
  let hasStreets = false;
  let hasPhrases = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    hasStreets ||= word.term.isStreet;
    hasPhrases ||= word.term.beginsPhrase;
    word.after = next === undefined ? null : between(text, word.end, next.start);
  }
  return { folded: text, starts, ends, source, words, hasStreets, hasPhrases };
}

function between(folded: string, end: number, start: number): string | null {
  if (start - end > LONGEST_SEPARATOR) return null;
  // Nearly always one blank: no string is made for it.
  if (start - end === 1 && folded.charCodeAt(end) === BLANK) return ' ';
  return folded.slice(end, start);
}

export function shapeOf(passage: Passage, at: number): Shape {
  return passage.words[at]?.shape ?? 'lower';
}

export function termAt(passage: Passage, at: number): Term {
  return passage.words[at]?.term ?? noTerm;
}

export function wordAt(passage: Passage, at: number): string {
  return termAt(passage, at).text;
}

/** What stands between word `at` and the next; null when it is long or there is no next word. */
export function separatorAfter(passage: Passage, at: number): string | null {
  return passage.words[at]?.after ?? null;
}

const proseJoin = /^(?: {1,2}| ?\n ?|[-_])$/;
const fileJoin = /^(?: {0,2}|[-_+.]| ?- ?|%20|_-_)$/;

/** Whether word `at` and the next may be two words of one name. */
export function isJoined(passage: Passage, at: number): boolean {
  const separator = separatorAfter(passage, at);
  if (separator === null) return false;
  // Words without anything between them come from a CamelCase label.
  if (separator === '' || separator === ' ') return true;
  if (separator === '.' && isHandle(passage, at)) return true;
  // "D'Angelo", "Ra'ed", but not "Emma's".
  if (separator === "'") return wordAt(passage, at + 1) !== 's';
  return (passage.source === 'file-name' ? fileJoin : proseJoin).test(separator);
}

/** "@emma.devries": in the name of an account a full stop joins. */
function isHandle(passage: Passage, at: number): boolean {
  return passage.folded.charAt((passage.words[at]?.start ?? 0) - 1) === '@';
}
