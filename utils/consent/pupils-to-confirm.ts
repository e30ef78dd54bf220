/** The pupils of whom a person must say that they are not in a photo, before it is published. */
import type { Audience } from '../model/draft.ts';
import type { PhotoEvidence, TextMentions } from '../model/evidence.ts';
import type { Pupil, Register } from '../model/register.ts';
import { consentFor, mayAppear } from './consent-for.ts';
import { pupilsMeant } from './pupils-meant.ts';
import { whoMayNot } from './who-may-not.ts';

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
  const { channel, groups } = audience;
  return [
    ...register.pupils.filter(
      (pupil) => named.has(pupil.id) && !mayAppear(consentFor(pupil, channel)),
    ),
    ...whoMayNot(register, groups, channel).filter((pupil) => !named.has(pupil.id)),
  ];
}
