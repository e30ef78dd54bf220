// Cutting a text around its marks.
import { describe, expect, it } from 'vitest';
import { textExcerpt } from '../../../components/review/text-excerpt.ts';

const rangeOf = (value: string, word: string) => {
  const start = value.indexOf(word);
  return { start, end: start + word.length };
};

describe('textExcerpt', () => {
  it('shows a short text whole', () => {
    const value = 'Fenna en Sem zijn jarig';
    const pieces = textExcerpt(value, [rangeOf(value, 'Sem'), rangeOf(value, 'Fenna')]);
    expect(pieces.map(({ text }) => text).join('')).toBe(value);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'Fenna',
      'Sem',
    ]);
  });

  it('keeps of a long text what is around the marks, and never cuts a mark', () => {
    const filler = 'woorden '.repeat(60);
    const value = `${filler}Fenna ${filler}Sem ${filler}`;
    const pieces = textExcerpt(value, [rangeOf(value, 'Fenna'), rangeOf(value, 'Sem')]);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text.length).toBeLessThan(330);
    expect(text.startsWith('… woorden')).toBe(true);
    expect(text.endsWith('woorden … ')).toBe(true);
    expect(pieces.filter(({ isMarked }) => isMarked)).toHaveLength(2);
  });

  it('stands ranges that overlap, are empty or lie outside the text', () => {
    const pieces = textExcerpt('Fenna!', [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
      { start: 4, end: 4 },
      { start: 90, end: 99 },
    ]);
    expect(pieces).toEqual([
      { text: 'Fenna', isMarked: true },
      { text: '!', isMarked: false },
    ]);
  });
});
