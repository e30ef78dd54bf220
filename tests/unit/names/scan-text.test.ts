/** The scan against a naive reading of the same text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/lib/fold-text.ts';
import { buildNameIndex } from '../../../utils/names/name-index.ts';
import { scanText } from '../../../utils/names/scan-text.ts';
import { pupils } from './school.ts';

const { scan, anchors } = buildNameIndex(pupils);

function places(text: string): readonly string[] {
  const { count, spans } = scanText(scan, text);
  return Array.from({ length: count }, (_, at) => text.slice(spans[at * 2], spans[at * 2 + 1]));
}

describe('scanText', () => {
  it('hands on words that names begin with, and whole names', () => {
    expect(places('Toen las Emma de Vries met zoe\u0308 en NOAH voor.')).toEqual([
      'Emma',
      'Emma de Vries',
      'zoe\u0308',
      'NOAH',
    ]);
  });

  it('goes on behind letters of two units', () => {
    expect(places('Met 𝐄mma en 𝐙oë')).toEqual(['𝐄mma', '𝐙oë']);
  });

  it('finds nothing in words that only hold a name', () => {
    expect(places('Emmanuel, semt Larsson Emma7 7Emma')).toEqual([]);
  });

  it('finds the words that a naive reading finds, in any text', () => {
    const words = fc.constantFrom(
      'Emma',
      'ZOË',
      'Zoe\u0308',
      'la\u00adrs',
      'Sem',
      'tafel',
      'ß',
      '5',
    );
    const blanks = fc.constantFrom(' ', ', ', '\n', "'", '-', '🎉', '\ud83d', '𝐄');
    const text = fc
      .array(fc.oneof(words, blanks, fc.string({ unit: 'binary', maxLength: 4 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const naive = (foldText(value).text.match(/[\p{L}\d]+/gu) ?? []).filter((word) =>
          anchors.has(word),
        );
        const { count, spans } = scanText(scan, value);
        const ours = Array.from({ length: count }, (_, at) =>
          foldText(value.slice(spans[at * 2], spans[at * 2 + 1]))
            .text.split(/[^\p{L}\d]+/u)
            .pop(),
        );
        expect(ours.filter((word) => anchors.has(word ?? ''))).toEqual(
          expect.arrayContaining(naive),
        );
      }),
    );
  }, 60_000);
});
