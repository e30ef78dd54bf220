/** tesseract's blocks as plain lines, with a box in fractions of the picture for every word. */
import type { Block, Line } from 'tesseract.js';
import type { ReadLine } from '../../model/evidence.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export function toReadLines(blocks: readonly Block[], size: Size): readonly ReadLine[] {
  return blocks
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .map((line) => toReadLine(line, size));
}

function toReadLine(line: Pick<Line, 'words' | 'confidence'>, size: Size): ReadLine {
  let text = '';
  const words = line.words.map(({ text: word, bbox }) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? word : `${text} ${word}`;
    const box = {
      x: bbox.x0 / size.width,
      y: bbox.y0 / size.height,
      width: (bbox.x1 - bbox.x0) / size.width,
      height: (bbox.y1 - bbox.y0) / size.height,
    };
    return { start, end: text.length, box };
  });
  return { text, confidence: line.confidence, words };
}
