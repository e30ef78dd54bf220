/** What the checker asks the text finder's worker, and what it answers. */
import type { GreyPixels } from './pixels.ts';
import type { TextRegion } from './text-regions.ts';

export interface PlainReading {
  readonly text: string;
  /** 0–100, as the first reader gives it. */
  readonly confidence: number;
}

/** Each question and its answer. */
export interface FinderQuestions {
  /** Where text is, in pixels of the picture, which has a size for the detector and is taken over. */
  readonly find: { readonly ask: ImageBitmap; readonly answer: readonly TextRegion[] };
  /** What the second reader makes of a line as it was cut out, `secondReaderHeight` high. */
  readonly read: { readonly ask: GreyPixels; readonly answer: PlainReading };
}

/** Pixels: the height of a line that the second reader was taught on. */
export const secondReaderHeight = 48;

export type FinderKind = keyof FinderQuestions;

export type FinderRequest = {
  readonly [Kind in FinderKind]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: FinderQuestions[Kind]['ask'];
  };
}[FinderKind];

export type FinderReply =
  | { readonly id: number; readonly answer: FinderQuestions[FinderKind]['answer'] }
  | { readonly id: number; readonly failed: true };
