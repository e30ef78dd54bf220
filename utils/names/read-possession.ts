/** Reads the apostrophe of a possessive behind a name: Emma's, Lars'. */
import { isLetter } from './letters.ts';
import { type Passage, separatorAfter, wordAt } from './passage.ts';

export interface Possession {
  /** Folded offset behind the possessive. */
  readonly end: number;
  /** The word behind it. */
  readonly next: number;
  readonly isPossessive: boolean;
}

/** Takes the apostrophe (and s) of a possessive into the span of the name that ends at `last`. */
export function readPossession(passage: Passage, last: number, start: number): Possession {
  const { folded, words } = passage;
  const end = words[last]?.end ?? 0;
  const none = { end, next: last + 1, isPossessive: false };
  if (folded.charAt(end) !== "'") return none;
  if (wordAt(passage, last + 1) === 's' && separatorAfter(passage, last) === "'") {
    return { end: end + 2, next: last + 2, isPossessive: true };
  }
  const isSibilant = /[szx]$|ce$|ch$|sh$/.test(wordAt(passage, last));
  const isQuoted = folded.charAt(start - 1) === "'";
  if (!isSibilant || isQuoted || isLetter(folded.charCodeAt(end + 1))) return none;
  return { end: end + 1, next: last + 1, isPossessive: true };
}
