/** Reads a whole name written as one word: "#emmadevries", "emmadevries.jpg". */
import { evidenceOf } from './evidence.ts';
import type { Match } from './match.ts';
import type { Passage } from './passage.ts';

/** The full name that word `at` is as a whole, with or without a possessive s. */
export function matchTogether(passage: Passage, at: number): Match | null {
  const word = passage.words[at];
  const candidates = word?.term.together;
  if (word === undefined || candidates === undefined) return null;
  return {
    start: word.start,
    end: word.end,
    next: at + 1,
    candidates,
    evidence: evidenceOf('full-name', 'written-together'),
  };
}
