// Whatever is ignored, from wherever: more of a name than one word stays reported.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schoolIndex } from '../../utils/evidence/school-index.ts';
import type { MentionReason } from '../../utils/model/mention-reason.ts';
import { defaultPolicy } from '../../utils/model/policy.ts';
import { fullName, type Pupil } from '../../utils/model/register.ts';
import { findMentions } from '../../utils/names/find-mentions.ts';
import { ignorableWord } from '../../utils/review/ignorable-word.ts';
import { ignoredToday } from '../../utils/review/ignore-rules.ts';
import { pupil, registerOf } from '../support/fakes/register.ts';

const firsts = ['Roos', 'Storm', 'Emma', 'Van', 'Anna Sophie', 'Jan-Willem', 'Zoë', 'Bo'];
const infixes = ['', 'van', 'de', 'van den', "in 't", 'el'];
const lasts = ['Roos', 'Boer', 'Leeuwen', 'Pol-de Boer', 'Jansen', 'Hof', 'Storm'];

const anyPupil = fc
  .tuple(fc.constantFrom(...firsts), fc.constantFrom(...infixes), fc.constantFrom(...lasts))
  .map((parts): Pupil => pupil(parts.join('/'), 'Groep 3', { website: 'never' }));

/** What somebody could try: words of names, alone and together, and anything at all. */
const anyWritten = fc.oneof(
  fc
    .array(fc.constantFrom(...firsts, ...infixes, ...lasts, "'s", 'J.'), { maxLength: 4 })
    .chain((words) => fc.constantFrom(words.join(' '), words.join(''), words.join(', '))),
  fc.string(),
);

const forms = (name: Pupil): readonly string[] => [
  `Daar staat ${fullName(name)} in de kring.`,
  `Daar staat ${name.lastName}, ${name.firstName} ${name.infix} in de kring.`,
  `Daar staat #${fullName(name).replaceAll(' ', '')} in de kring.`,
  `Daar staat ${name.firstName.charAt(0)}. ${name.infix} ${name.lastName} in de kring.`,
  `Daar staat ${name.firstName} ${name.lastName.charAt(0)}. in de kring.`,
];
const lone: readonly MentionReason[] = ['first-name', 'surname'];

test('nothing that is ignored hides a name of which there is more', () => {
  fc.assert(
    fc.property(
      fc.array(anyPupil, { minLength: 1, maxLength: 5 }),
      fc.array(anyWritten, { maxLength: 6 }),
      (pupils, written) => {
        const register = registerOf(
          pupils.map((it, at) => ({ ...it, id: `${at}` as Pupil['id'] })),
        );
        const own = written.flatMap((one) => {
          const ignorable = ignorableWord(one);
          return ignorable === null
            ? []
            : [{ ...ignorable, day: '2026-02-03', place: 'settings' as const }];
        });
        const words = ignoredToday(own, register, defaultPolicy);
        const [all, some] = [schoolIndex(register, []), schoolIndex(register, words)];
        for (const text of pupils.flatMap(forms)) {
          const context = { source: 'prose', groups: [] } as const;
          const kept = findMentions(some, text, context);
          const whole = findMentions(all, text, context).filter(
            ({ reasons }) => !lone.some((reason) => reasons.includes(reason)),
          );
          for (const mention of whole) expect(kept).toContainEqual(mention);
        }
      },
    ),
    { numRuns: 300 },
  );
});
