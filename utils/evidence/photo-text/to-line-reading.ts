/** tesseract's blocks as one line of words, each with where it stands in the line's picture. */
import type { Block } from 'tesseract.js';

export interface LineReading {
  readonly text: string;
  /** The mean certainty of its words, 0–100. */
  readonly confidence: number;
  /** Offsets in `text`; pixels in the line's picture. */
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly left: number;
    readonly right: number;
  }[];
}

export function toLineReading(blocks: readonly Pick<Block, 'paragraphs'>[]): LineReading {
  let text = '';
  let sure = 0;
  const found = blocks
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .flatMap((line) => line.words);
  const words = found.map(({ text: word, bbox, confidence }) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? word : `${text} ${word}`;
    sure += confidence;
    return { start, end: text.length, left: bbox.x0, right: bbox.x1 };
  });
  return { text, confidence: found.length === 0 ? 0 : sure / found.length, words };
}
