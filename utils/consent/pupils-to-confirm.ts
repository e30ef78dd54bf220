/** The pupils of whom a person must say that they are not in a photo, before it is published. */
import type { Audience } from '../model/draft.ts';
import type { PhotoEvidence, TextMentions } from '../model/evidence.ts';
import type { Pupil, Register } from '../model/register.ts';
import { consentFor, mayAppear } from './consent-for.ts';
import { isInGroups } from './is-in-groups.ts';
import { pupilsMeant } from './pupils-meant.ts';

/**
 * Those whom texts, file names and metadata name come first, then the others of the groups that it is about. A register
 * of last year has old groups: then the whole school is asked about.
 */
export function pupilsToConfirm(
  register: Register,
  audience: Audience,
  texts: readonly TextMentions[],
  photos: readonly PhotoEvidence[],
): readonly Pupil[] {
  const named = new Set([
    ...texts.flatMap((text) => pupilsMeant(text.mentions)),
    ...photos.flatMap(({ fileNameMentions, metadata }) =>
      pupilsMeant([...fileNameMentions, ...metadata.mentions]),
    ),
  ]);
  const mayNot = register.pupils.filter(
    (pupil) =>
      (named.has(pupil.id) ||
        register.isOfLastYear === true ||
        isInGroups(pupil, audience.groups)) &&
      !mayAppear(consentFor(pupil, audience.channel)),
  );
  return [
    ...mayNot.filter((pupil) => named.has(pupil.id)),
    ...mayNot.filter((pupil) => !named.has(pupil.id)),
  ];
}
