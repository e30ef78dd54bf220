/** Which consents a school probably sees on its screen. */
import type { PurposeId } from '../../model/channel.ts';
import type { Pupil } from '../../model/register.ts';

/** What most schools ask for; a person changes it with a tick. */
const usual: readonly PurposeId[] = ['website', 'closed_app', 'newsletter', 'social'];

/** Of those that the school uses the ones that anybody has an answer for already, else the usual ones. */
export function likelyPurposes(
  pupils: readonly Pupil[],
  used: readonly PurposeId[],
): readonly PurposeId[] {
  const asked = used.filter((purpose) => pupils.some(({ consents }) => purpose in consents));
  return asked.length > 0 ? asked : usual.filter((purpose) => used.includes(purpose));
}
