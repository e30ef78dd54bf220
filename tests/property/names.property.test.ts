/** What must hold of folding and of names for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/lib/fold-text.ts';
import { pupilId } from '../../utils/model/ids.ts';
import { fullName } from '../../utils/model/register.ts';
import { findMentions, type TextSource } from '../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../utils/names/name-index.ts';

const firstNames = [
  'Emma',
  'Noah',
  'Zoë',
  'İpek',
  'Roos',
  'Jan-Pieter',
  'Anne Fleur',
  'Lars',
  'Bo',
];
const infixes = ['', 'de', 'van den', 'van der', 'in ’t', 'v.d.', 'el'];
const lastNames = [
  'Vries',
  'Berg',
  'Çelik',
  'Yıldız',
  'Pol-Prinsen',
  'Bakker',
  'Kuipers',
  'Ben Ali',
];

const pupil = fc.record({
  firstName: fc.constantFrom(...firstNames),
  infix: fc.constantFrom(...infixes),
  lastName: fc.constantFrom(...lastNames),
  group: fc.constantFrom('5a', '6b'),
});
const roster = fc
  .array(pupil, { minLength: 1, maxLength: 12 })
  .map((all): readonly NamedPupil[] => all.map((one, at) => ({ ...one, id: pupilId(`p${at}`) })));
const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const source = fc.constantFrom<TextSource>('prose', 'file-name', 'photo-text');
/** Words of names, words about names, and what stands between: more telling than chance. */
const nameLikeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...firstNames, ...infixes, ...lastNames, 'juf', 'en', 'E.', 'Thompson'),
      fc.constantFrom(' ', ' ', ', ', '. ', "'s ", '\n', '-', '_', '&shy;', '<b>', '#', 'é', '5'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const lowerProse = fc
  .array(
    fc.constantFrom('kijk', 'hier', 'bal', 'groep', '5b', 'mooi,', 'samen.', 'ook!', '…', '🎉'),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));
/** Closed off on both sides: by chance it may end in "dr", or in a part of a name. */
const closedText = fc.oneof(fc.string({ unit: 'binary' }), fc.string()).map((all) => `… ${all} …`);
const prose = fc.oneof(lowerProse, closedText);
const text = fc.oneof(anyText, nameLikeText);

const lettersOf = (value: string): string => foldText(value).text.replace(/\P{L}/gu, '');

describe('foldText', () => {
  it('gives offsets in range that never go back', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary-ascii' })), (value) => {
        const { text: folded, starts, ends } = foldText(value);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let at = 0; at < folded.length; at += 1) {
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(value.length);
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
        }
      }),
    );
  });

  it('takes lone surrogates', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd700, max: 0xe100 })), (codes) => {
        const value = String.fromCharCode(...codes);
        const { starts, ends } = foldText(value);
        expect(ends.every((end, at) => end <= value.length && end > (starts[at] ?? end))).toBe(
          true,
        );
      }),
    );
  });

  it('gives the same for NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(foldText(value.normalize('NFD')).text).toBe(foldText(value.normalize('NFC')).text);
      }),
    );
  });
});

describe('findMentions', () => {
  it('gives ordered spans inside the text that do not overlap, and never throws', () => {
    fc.assert(
      fc.property(roster, text, source, (pupils, value, from) => {
        let last = 0;
        for (const { start, end, pupilIds } of mentionsOf(pupils, value, from)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(pupilIds.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it('marks only words that hold a part of the name of each pupil it gives', () => {
    fc.assert(
      fc.property(roster, nameLikeText, (pupils, value) => {
        for (const { start, end, pupilIds } of mentionsOf(pupils, value, 'photo-text')) {
          // A digit read as a letter is not in the words themselves.
          if (/\d/.test(value.slice(start, end))) continue;
          const words = lettersOf(value.slice(start, end));
          for (const one of pupils.filter(({ id }) => pupilIds.includes(id))) {
            const parts = [one.firstName, ...one.lastName.split(/[ -]/)].map(lettersOf);
            expect(parts.some((part) => words.includes(part))).toBe(true);
          }
        }
      }),
    );
  });

  it('finds a full name between blanks in any prose', () => {
    fc.assert(
      fc.property(roster, prose, prose, (pupils, before, after) => {
        for (const one of pupils) {
          const name = fullName(one);
          const value = `${before} ${name} ${after}`;
          const start = before.length + 1;
          const hit = mentionsOf(pupils, value, 'prose').find((mention) => mention.start === start);
          expect(hit).toMatchObject({ end: start + name.length, level: 'named' });
          expect(hit?.pupilIds).toContain(one.id);
        }
      }),
    );
  });

  it('finds the same in NFC and NFD', () => {
    fc.assert(
      fc.property(roster, text, source, (pupils, value, from) => {
        const composed = value.normalize('NFC');
        const decomposed = value.normalize('NFD');
        const pick = (form: string) =>
          mentionsOf(pupils, form, from).map(({ start, end, pupilIds, level }) => ({
            words: form.slice(start, end).normalize('NFC'),
            pupilIds,
            level,
          }));
        expect(pick(decomposed)).toEqual(pick(composed));
      }),
    );
  });
});

function mentionsOf(pupils: readonly NamedPupil[], value: string, from: TextSource) {
  return findMentions(buildNameIndex(pupils), value, { source: from, groups: [] });
}
