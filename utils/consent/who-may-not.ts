/** "Wie mag niet?": the pupils of some groups who may not appear, before a photo is taken. */
import type { PurposeId } from '../model/channel.ts';
import type { Pupil, Register } from '../model/register.ts';
import { consentFor, mayAppear } from './consent-for.ts';
import { isInGroups } from './is-in-groups.ts';

/** A register of last year has old groups: then those of the whole school. */
export const whoMayNot = (
  register: Register,
  groups: readonly string[],
  purpose: PurposeId,
): readonly Pupil[] =>
  register.pupils.filter(
    (pupil) =>
      (register.isOfLastYear === true || isInGroups(pupil, groups)) &&
      !mayAppear(consentFor(pupil, purpose)),
  );
