// The second reader's columns as text: doubles, blanks and letters that are passed over.
import { describe, expect, it } from 'vitest';
import { ctcText } from '../../../../utils/evidence/photo-text/ctc-text.ts';

/** Columns in which one class each is surest: 0 blank, then the letters. */
function columns(classes: number, ...best: readonly number[]) {
  const probabilities = new Float32Array(classes * best.length).fill(0.1);
  for (const [column, at] of best.entries()) probabilities[column * classes + at] = 0.8;
  return probabilities;
}

describe('what a line says', () => {
  it('has a letter once however long it is, and twice where a blank parts it', () => {
    const letters = ['o', 'b'];
    const { text, confidence } = ctcText(columns(3, 2, 2, 1, 1, 0, 2, 0, 2), 8, letters);
    expect(text).toBe('bobb');
    expect(confidence).toBeCloseTo(80);
  });

  it('passes over letters that no name here has', () => {
    expect(ctcText(columns(3, 1, 2, 1), 3, ['a', null]).text).toBe('aa');
  });

  it('is nothing, without certainty, where only blanks are', () => {
    expect(ctcText(columns(3, 0, 0), 2, ['a', 'b'])).toEqual({ text: '', confidence: 0 });
  });
});
