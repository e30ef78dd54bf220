// A reader of text in pictures: gives these lines, or fails as it is told to.
import type { PhotoText, Recogniser } from '../../../utils/evidence/photo-text/recogniser.ts';
import type { ReadLine } from '../../../utils/model/evidence.ts';

export interface FakeRecogniser extends Recogniser {
  text: PhotoText;
  error: Error | null;
  readonly budgets: number[];
}

export function fakeRecogniser(lines: readonly ReadLine[] = []): FakeRecogniser {
  const recogniser: FakeRecogniser = {
    text: { lines, unread: [], isWhole: true },
    error: null,
    budgets: [],
    warm: () => undefined,
    async read(_, budgetMs) {
      recogniser.budgets.push(budgetMs);
      if (recogniser.error !== null) throw recogniser.error;
      return recogniser.text;
    },
  };
  return recogniser;
}

/** A line with a box for every word, a tenth of the picture wide, from left to right. */
export function line(text: string): ReadLine {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }, at) => ({
    start: index,
    end: index + word.length,
    box: { x: at / 10, y: 0.5, width: 0.1, height: 0.05 },
  }));
  return { text, confidence: 90, words };
}
