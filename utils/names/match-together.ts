/** Reads a whole name written as one word: "#emmadevries", "emmadevries.jpg". */
import { stemsOf } from './endings.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { type Passage, wordAt } from './passage.ts';

/** The full name that word `at` is as a whole, with or without a possessive s. */
export function matchTogether(index: NameIndex, passage: Passage, at: number): Match | null {
  const word = passage.words[at];
  const text = wordAt(passage, at);
  const candidates =
    index.together.get(text) ??
    stemsOf(text)
      .map((stem) => index.together.get(stem.text))
      .find((found) => found !== undefined);
  if (word === undefined || candidates === undefined) return null;
  return {
    start: word.start,
    end: word.end,
    next: at + 1,
    candidates,
    reasons: ['full-name', 'written-together'],
  };
}
