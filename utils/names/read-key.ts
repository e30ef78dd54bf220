/** Reads a name of one or more words at a place in a text, by hash lookup. */
import { type Ending, stemsOf } from './endings.ts';
import type { NameIndex } from './name-index.ts';
import type { Anchor } from './name-maps.ts';
import { isJoined, type Passage, wordAt } from './passage.ts';

export interface ReadName {
  readonly key: string;
  /** The last word of the name. */
  readonly last: number;
  readonly ending: Ending;
}

/** The longest first name at word `at`; its last word may have an ending. */
export function readFirstName(index: NameIndex, passage: Passage, at: number): ReadName | null {
  return readKey(passage, at, mostWords(index, passage, at, 'firstWords'), index.firsts);
}

/** The longest surname, without its tussenvoegsel, at word `at`. */
export function readSurname(index: NameIndex, passage: Passage, at: number): ReadName | null {
  return readKey(passage, at, mostWords(index, passage, at, 'lastWords'), index.lasts);
}

function mostWords(index: NameIndex, passage: Passage, at: number, of: keyof Anchor): number {
  const word = wordAt(passage, at);
  const most = index.anchors.get(word)?.[of] ?? 0;
  if (most > 0) return most;
  // "Noahs" begins no name, but its stem may be one.
  return stemsOf(word).some((stem) => (index.anchors.get(stem.text)?.[of] ?? 0) > 0) ? 1 : 0;
}

/** The longest name of at most `most` words at word `at` that `names` has; its end may be bent. */
function readKey(
  passage: Passage,
  at: number,
  most: number,
  names: { has: (key: string) => boolean },
): ReadName | null {
  const joined: string[] = [''];
  let last = at;
  for (let count = 1; count <= most && last < passage.words.length; count += 1) {
    joined.push(wordAt(passage, last));
    if (count < most && !isJoined(passage, last)) break;
    last += 1;
  }
  for (let count = joined.length - 1; count > 0; count -= 1) {
    const head = joined.slice(1, count).join(' ');
    const prefix = head === '' ? '' : `${head} `;
    const tail = joined[count] ?? '';
    const end = at + count - 1;
    if (names.has(prefix + tail)) return { key: prefix + tail, last: end, ending: 'none' };
    for (const stem of stemsOf(tail)) {
      const key = prefix + stem.text;
      if (names.has(key)) return { key, last: end, ending: stem.ending };
    }
  }
  return null;
}
