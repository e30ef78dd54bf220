/** Reads a name of one or more words at a place in a text, by hash lookup. */
import { type Ending, stemsOf } from './endings.ts';
import type { NameIndex } from './name-index.ts';
import { MAX_NAME_WORDS } from './name-parts.ts';
import { isJoined, type Passage, termAt } from './passage.ts';

export interface ReadName {
  readonly key: string;
  /** The last word of the name. */
  readonly last: number;
  readonly ending: Ending;
}

interface Names {
  readonly has: (key: string) => boolean;
}

/** The longest first name at word `at`, of at most `most` words; its last may have an ending. */
export function readFirstName(
  index: NameIndex,
  passage: Passage,
  at: number,
  most = MAX_NAME_WORDS,
): ReadName | null {
  return readKey(passage, at, Math.min(most, termAt(passage, at).firstWords), index.firsts);
}

/** The longest surname, without its tussenvoegsel, at word `at`. */
export function readSurname(index: NameIndex, passage: Passage, at: number): ReadName | null {
  return readKey(passage, at, termAt(passage, at).lastWords, index.lasts);
}

/** The longest name of at most `most` words at word `at` that `names` has; its end may be bent. */
function readKey(passage: Passage, at: number, most: number, names: Names): ReadName | null {
  if (most <= 0) return null;
  // Nearly all names are one word.
  if (most === 1) return readLast('', passage, at, names);
  const heads: string[] = [''];
  for (let last = at; heads.length < most && isJoined(passage, last); last += 1) {
    heads.push(`${heads[heads.length - 1] ?? ''}${termAt(passage, last).text} `);
  }
  for (let count = heads.length - 1; count >= 0; count -= 1) {
    const found = readLast(heads[count] ?? '', passage, at + count, names);
    if (found !== null) return found;
  }
  return null;
}

/** The name that ends with word `last` behind the words of `head`. */
function readLast(head: string, passage: Passage, last: number, names: Names): ReadName | null {
  const { text, stems } = termAt(passage, last);
  const key = head === '' ? text : head + text;
  if (names.has(key)) return { key, last, ending: 'none' };
  // The last of several words need not begin a name.
  for (const stem of head === '' ? stems : stemsOf(text)) {
    if (names.has(head + stem.text)) return { key: head + stem.text, last, ending: stem.ending };
  }
  return null;
}
