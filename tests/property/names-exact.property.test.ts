/** A naive matcher as the oracle for whole names, and what a longer register may not take away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/lib/fold-text.ts';
import { pupilId } from '../../utils/model/ids.ts';
import { fullName } from '../../utils/model/register.ts';
import { findMentions } from '../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../utils/names/name-index.ts';

// Names that share parts, so that one could be read into another; but no surname is a first name too.
const firstNames = [
  'Emma',
  'Jan',
  'Jan-Pieter',
  'Anne',
  'Anne Fleur',
  'Fleur',
  'Noah',
  'Zoë',
  'Bo',
];
const infixes = ['', '', 'de', 'van den', 'van', '’t'];
const lastNames = ['Vries', 'Jansen', 'Berg', 'Pol', 'Pol-Prinsen', 'Bakker', 'Çelik'];
/** Nothing that says who somebody is, and no capitals, which go on with a name. */
const plain = ['kijk', 'samen', 'zingt', 'groep 5', 'heel mooi', '12', '✨'];
const between = [', ', ' en ', '. ', '\n', ' – ', ' zag ', ' (', ') ', '; ', ' & '];

const pupil = fc.record({
  firstName: fc.constantFrom(...firstNames),
  infix: fc.constantFrom(...infixes),
  lastName: fc.constantFrom(...lastNames),
  group: fc.constant('5a'),
});
const people = fc
  .array(pupil, { minLength: 2, maxLength: 14 })
  .map((all): readonly NamedPupil[] => all.map((one, at) => ({ ...one, id: pupilId(`p${at}`) })));

/** A text that names these people and others in whole. */
const textOf = (all: readonly NamedPupil[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...all.map(fullName)) },
          { weight: 1, arbitrary: pupil.map((one) => fullName({ ...one })) },
          { weight: 1, arbitrary: fc.constantFrom(...plain) },
        ),
        fc.constantFrom(...between),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.flat().join(''));
const school = people.chain((all) => fc.tuple(fc.constant(all), textOf(all)));

/** Milliseconds: a busy machine must not fail what is right. */
const PATIENCE = 60_000;

interface Exact {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** False where the tussenvoegsel is only nearly theirs: then another may have it. */
  readonly isExact: boolean;
}

/** Every whole name, also with half a double surname, but for those inside a longer one. */
function naive(pupils: readonly NamedPupil[], text: string): readonly Exact[] {
  const { text: folded, starts, ends } = foldText(text);
  const found: Exact[] = [];
  for (const one of pupils) {
    for (const [name, isExact] of wholeNames(one)) {
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
        const last = at + name.length;
        // A hyphen goes on with a name, as a letter does.
        if (/[\p{L}\d-]/u.test(folded.charAt(at - 1)) || /[\p{L}\d-]/u.test(folded.charAt(last)))
          continue;
        found.push({ start: starts[at] ?? 0, end: ends[last - 1] ?? 0, id: one.id, isExact });
      }
    }
  }
  return found.filter(
    (one) =>
      one.isExact &&
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** The whole name, without tussenvoegsel, with half a double surname, and with "van" for "van den". */
function wholeNames(one: NamedPupil): readonly (readonly [name: string, isExact: boolean])[] {
  const nearly = one.infix.startsWith('van') ? ['van', 'van den'] : [];
  const surnames = new Set([one.lastName, ...one.lastName.split('-').slice(0, 1)]);
  return [...surnames].flatMap((lastName) =>
    [one.infix, '', ...nearly].map((infix) => {
      const isExact = infix === one.infix || infix === '';
      return [foldText(fullName({ ...one, infix, lastName })).text, isExact] as const;
    }),
  );
}

function mentionsOf(pupils: readonly NamedPupil[], text: string) {
  return findMentions(buildNameIndex(pupils), text, { source: 'prose', groups: [] });
}

describe('whole names', () => {
  it(
    'are found where a naive matcher finds them, in full and for sure',
    () => {
      fc.assert(
        fc.property(school, ([pupils, text]) => {
          const mentions = mentionsOf(pupils, text);
          for (const { start, end, id } of naive(pupils, text)) {
            const hit = mentions.find((mention) => mention.start === start);
            expect(hit, text.slice(start, end)).toMatchObject({ end, level: 'named' });
            expect(hit?.pupilIds).toContain(id);
          }
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'stay found when a pupil is added, unless the whole name of the new one is around them',
    () => {
      fc.assert(
        fc.property(school, ([pupils, text]) => {
          const [, ...others] = pupils;
          const still = new Set(naive(pupils, text).map(keyOf));
          const before = mentionsOf(others, text);
          const after = mentionsOf(pupils, text);
          for (const one of naive(others, text)) {
            if (!still.has(keyOf(one))) continue;
            const ids = before.find(({ start }) => start === one.start)?.pupilIds ?? [];
            const hit = after.find(({ start }) => start === one.start);
            expect(hit, text.slice(one.start, one.end)).toMatchObject({ end: one.end });
            expect(hit?.pupilIds).toEqual(expect.arrayContaining([...ids]));
          }
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );
});

const keyOf = ({ start, end, id }: Exact): string => `${start} ${end} ${id}`;

describe('offsets', () => {
  it('slice the text to a form of the name of each pupil', () => {
    fc.assert(
      fc.property(school, ([pupils, text]) => {
        for (const { start, end, pupilIds, reasons } of mentionsOf(pupils, text)) {
          const words = foldText(text.slice(start, end))
            .text.replace(/[^\p{L}]+/gu, ' ')
            .trim();
          for (const one of pupils.filter(({ id }) => pupilIds.includes(id))) {
            expect(isFormOf(one, words, reasons[0] === 'full-name'), words).toBe(true);
          }
        }
      }),
    );
  });
});

/** A whole name may have other names in its middle, or stand the other way round. */
function isFormOf({ firstName, lastName }: NamedPupil, words: string, isWhole: boolean): boolean {
  const fold = (value: string): string =>
    foldText(value)
      .text.replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const first = fold(firstName);
  const surnames = [lastName, ...lastName.split('-')].map(fold);
  const isInOrder = surnames.some((last) => words.endsWith(last));
  if (isWhole) return words.startsWith(first) && isInOrder;
  // "van den Vries, Bo": the tussenvoegsel may stand before it.
  const isReversed =
    words.endsWith(first) && surnames.some((last) => ` ${words}`.includes(` ${last} `));
  return words === first || isInOrder || isReversed;
}
