/** Whether a pupil can be in a photo of these groups. */
import type { Pupil } from '../model/register.ts';

/** By any of the pupil's groups. A pupil whose group nobody knows can be in every one. */
export function isInGroups(
  { group, otherGroups = [] }: Pick<Pupil, 'group' | 'otherGroups'>,
  groups: readonly string[],
): boolean {
  if (groups.length === 0) return false;
  return group === '' || [group, ...otherGroups].some((one) => groups.includes(one));
}
