/** Texts that are made to be slow or to break the engine, counted rather than timed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/names/find-mentions.ts';
import { buildNameIndex } from '../../../utils/names/name-index.ts';
import { readPassage } from '../../../utils/names/passage.ts';
import { scanText } from '../../../utils/names/scan-text.ts';
import { joinSpacedLetters } from '../../../utils/names/spaced-letters.ts';
import { noTerm } from '../../../utils/names/term.ts';
import { windowsAround } from '../../../utils/names/text-windows.ts';
import { makeWordReader } from '../../../utils/names/word-reader.ts';
import { hostileTexts } from '../../bench/names/hostile-texts.ts';
import { pupils } from './school.ts';

const index = buildNameIndex(pupils);

/** Milliseconds: a busy machine must not fail what is right. */
const PATIENCE = 60_000;

describe.each(hostileTexts(pupils, 3000))('$name', ({ text }) => {
  it.each(['prose', 'file-name', 'photo-text'] as const)('is read as %s', (source) => {
    let last = 0;
    for (const { start, end } of findMentions(index, text, { source, groups: [] })) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

describe('work', () => {
  it('ends when there is more than enough to say of a text', () => {
    const flood = 'Emma de Vries. '.repeat(30_000);
    const found = findMentions(index, flood, { source: 'prose', groups: [] });
    expect(found).toHaveLength(20_000);
  });

  it('is done once for each part of a text: windows do not overlap', () => {
    const words = fc.constantFrom(
      'Emma',
      'Lotte van den Berg',
      'tafel',
      'x'.repeat(300),
      '\n',
      ' ',
    );
    const text = fc.array(words, { maxLength: 200 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of windowsAround(value, scanText(index.scan, value))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('grows with the text, and not with its square', () => {
    let lookUps = 0;
    class CountingMap<K, V> extends Map<K, V> {
      override get(key: K): V | undefined {
        lookUps += 1;
        return super.get(key);
      }
      override has(key: K): boolean {
        lookUps += 1;
        return super.has(key);
      }
    }
    const { firsts, families, pairs, initials, initialLasts } = index;
    const counted = {
      ...index,
      firsts: new CountingMap(firsts),
      families: new CountingMap(families),
      pairs: new CountingMap(pairs),
      initials: new CountingMap(initials),
      initialLasts: new CountingMap(initialLasts),
    };
    const work = (length: number): number => {
      lookUps = 0;
      const text = "Emma de van v.d. E.E. S' &<b &#".repeat(length);
      findMentions(counted, text, { source: 'prose', groups: [] });
      return lookUps;
    };
    const some = work(500);
    expect(some).toBeGreaterThan(500);
    // Eight times as much; sixty-four times would be the square.
    expect(work(4000)).toBeLessThan(9 * some);
  });

  it('on letters that stand apart is done once for each letter', () => {
    const reader = makeWordReader(index, 'prose', new Set());
    const passage = readPassage('e '.repeat(4000), 'prose', reader);
    let reads = 0;
    const words = new Proxy(passage.words, {
      get(target, key) {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
    expect(joinSpacedLetters(words, passage.folded, reader)).toBe(words);
    expect(reads).toBeLessThan(5 * passage.words.length);
  });

  it('on words is done once for each word', () => {
    const reader = makeWordReader(index, 'prose', new Set());
    expect(reader.termOf('emma')).toBe(reader.termOf('emma'));
    expect(reader.correct('jansenn', true, reader.termOf('noah'))).toBe(
      reader.correct('jansenn', true, reader.termOf('noah')),
    );
  });

  it('on slips is bounded, so that a flood of made words ends', () => {
    const reader = makeWordReader(index, 'prose', new Set());
    expect(reader.correct('kiann', true, noTerm)?.text).toBe('kian');
    for (let turn = 0; turn < 10_000; turn += 1) reader.correct(`q${turn}qqq`, true, noTerm);
    expect(reader.correct('lotet', true, noTerm)).toBeNull();
    expect(reader.correct('kiann', true, noTerm)?.text).toBe('kian');
  });
});

describe('a file name or a line of a picture', () => {
  const start = 'xyz '.repeat(10_000);

  it.each(['file-name', 'photo-text'] as const)(
    'of endless length is read as prose: %s',
    (source) => {
      const read = (text: string) => findMentions(index, text, { source, groups: [] });
      const [mention] = read(`${start}Emma de Vries`);
      expect(mention).toMatchObject({ start: start.length, level: 'named' });
      // In prose a capital says something, and a word in lower case is a word.
      expect(read(`${start}roos`)).toEqual([]);
      expect(read('roos')).not.toEqual([]);
    },
  );
});

describe('a long stretch full of names', () => {
  it(
    'is read in slices that hide no name and report none twice',
    () => {
      const parts = ['Emma de Vries en ', 'Lotte van den Berg, ', 'Sem. ', 'Noah ', 'met '];
      const text = fc.array(fc.constantFrom(...parts), { minLength: 2000, maxLength: 3000 });
      fc.assert(
        fc.property(text, (some) => {
          const value = some.join('');
          const named = findMentions(index, value, { source: 'prose', groups: [] });
          const found = named.map(({ start, end }) => `${start}: ${value.slice(start, end)}`);
          for (const { 0: whole, index: at } of value.matchAll(
            /Emma de Vries|Lotte van den Berg/g,
          )) {
            expect(found).toContain(`${at}: ${whole}`);
          }
          expect(new Set(named.map(({ start }) => start)).size).toBe(named.length);
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );

  it('is read with what stands before each slice', () => {
    for (let shift = 0; shift < 18; shift += 1) {
      const text = `${'x'.repeat(shift)} ${'Sem zag juf Emma. '.repeat(1000)}`;
      const found = findMentions(index, text, { source: 'prose', groups: [] });
      expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(
        new Set(['Sem']),
      );
    }
  });
});
