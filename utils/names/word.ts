/** A word of a text, and what is asked about single words. */
import type { Slip } from '../model/mention-reason.ts';
import type { Correction } from './slip-index.ts';
import type { Term } from './term.ts';

/** How a word is written: "emma", "Emma" or "EMMA" (two capitals or more). */
export type Shape = 'lower' | 'capital' | 'upper';

/** Offsets are units of the folded text, end exclusive. */
export interface Word {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** What stands between it and the next word; null when that is much, or there is none. */
  after: string | null;
  /** Set when `term` is not what stands there, but what it was read as. */
  readonly slip: Slip | undefined;
}

export interface WordReader {
  /** What is known about a folded word; the same object for the same word. */
  termOf(word: string): Term;
  /** The word of a name that `word` was meant to be; `before` is what stands before it. */
  correct(word: string, isCapital: boolean, before: Term): Correction | null;
}
