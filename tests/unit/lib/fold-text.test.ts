/** Folding keeps the way back to the original text. */
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/lib/fold-text.ts';

const folded = (text: string): string => foldText(text).text;

/** The original characters of the first place where `part` stands in the folded text. */
function originalOf(text: string, part: string): string {
  const { text: all, starts, ends } = foldText(text);
  const at = all.indexOf(part);
  return text.slice(starts[at], ends[at + part.length - 1]);
}

describe('foldText', () => {
  it.each([
    ['EMMA', 'emma'],
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['Çelik', 'celik'],
    ['Yıldız', 'yildiz'],
    ['İpek', 'ipek'],
    ['Łukasz', 'lukasz'],
    ['Weiß', 'weiss'],
    ['Em\u00adma', 'emma'],
    ['Em\u200bma', 'emma'],
    ['аyаz', 'ayaz'],
    ['Ｅｍｍａ', 'emma'],
    ['Emma’s', "emma's"],
    ['Emma\u00a0de', 'emma de'],
    ['Emma\tde\r\nVries', 'emma de \nvries'],
  ])('folds %j to %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('does not make letters out of signs', () => {
    expect(folded('Emma™ ½ …')).toBe('emma™ ½ …');
  });

  it('gives a combining mark to its base letter', () => {
    expect(originalOf('bij Zoe\u0308 thuis', 'zoe')).toBe('Zoe\u0308');
  });

  it('leaves an invisible character behind a word outside', () => {
    expect(originalOf('Emma\u200b is er', 'emma')).toBe('Emma');
  });

  it('maps back past letters that become longer', () => {
    expect(originalOf('İß Emma', 'emma')).toBe('Emma');
    expect(originalOf('Groß', 'ss')).toBe('ß');
  });

  it('copes with half a surrogate pair', () => {
    expect(originalOf('\ud83d Emma \ude00', 'emma')).toBe('Emma');
  });

  it('grows when nearly every character becomes longer', () => {
    const text = `Emma${'ﷺ'.repeat(100)}`;
    expect(folded(text).length).toBeGreaterThan(1000);
    expect(originalOf(text, 'emma')).toBe('Emma');
  });
});
