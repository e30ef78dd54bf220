/** A word of a text, and what is asked about single words. */
import type { Slip } from '../model/mention-reason.ts';
import type { Correction } from './slip-index.ts';

/** Offsets are units of the folded text, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name may begin here. */
  readonly isKnown: boolean;
  /** Set when `text` is not what stands there, but what it was read as. */
  readonly slip?: Slip;
}

export interface WordReader {
  /** Whether a name may begin with the folded word, or with what it is a form of. */
  isKnown(word: string): boolean;
  /** The word of a name that `word` was meant to be; `before` is what stands before it. */
  correct(word: string, isCapital: boolean, before: string): Correction | null;
}
