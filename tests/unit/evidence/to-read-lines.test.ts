// The reader's blocks as plain lines, with boxes in fractions of the picture.
import type { Block } from 'tesseract.js';
import { describe, expect, it } from 'vitest';
import { toReadLines } from '../../../utils/evidence/photo-text/to-read-lines.ts';

const word = (text: string, x0: number, y0: number, x1: number, y1: number) => ({
  text,
  bbox: { x0, y0, x1, y1 },
});

/** Only what is looked at; the reader gives much more. */
const blocks = (...lines: readonly (readonly ReturnType<typeof word>[])[]) =>
  [
    { paragraphs: [{ lines: lines.map((words) => ({ words, confidence: 88 })) }] },
  ] as unknown as readonly Block[];

describe('lines read in a picture', () => {
  it('are their words with one space between, each with its box in fractions', () => {
    const [line] = toReadLines(
      blocks([word('Fenna', 10, 20, 60, 40), word('Berg', 70, 20, 100, 40)]),
      { width: 200, height: 100 },
    );
    expect(line).toEqual({
      text: 'Fenna Berg',
      confidence: 88,
      words: [
        { start: 0, end: 5, box: { x: 0.05, y: 0.2, width: 0.25, height: 0.2 } },
        { start: 6, end: 10, box: { x: 0.35, y: 0.2, width: 0.15, height: 0.2 } },
      ],
    });
  });

  it('keep the words apart that stand on other lines', () => {
    const lines = toReadLines(blocks([word('Fenna', 0, 0, 1, 1)], [word('Sem', 0, 2, 1, 3)]), {
      width: 10,
      height: 10,
    });
    expect(lines.map(({ text }) => text)).toEqual(['Fenna', 'Sem']);
  });

  it('are none when nothing was read', () => {
    expect(toReadLines([], { width: 10, height: 10 })).toEqual([]);
    expect(toReadLines(blocks(), { width: 10, height: 10 })).toEqual([]);
  });
});
