/** Looks a person up by surname and tussenvoegsel, also where the tussenvoegsel is not quite theirs. */
import type { Candidate, Families } from './name-maps.ts';
import { familyKey, looseInfix } from './name-parts.ts';

/**
 * Those whom `people` has under `given` and the surname `last` with the tussenvoegsel that comes down to
 * `infix`. Where nobody has it, "Emma van Berg" is Emma van den Berg, and the other way round.
 */
export function findFamily(
  people: Families,
  given: string,
  infix: string,
  last: string,
): readonly Candidate[] | undefined {
  const families = people.get(given);
  const found = families?.get(familyKey(infix, last));
  if (found !== undefined || infix === '') return found;
  return families?.get(familyKey(looseInfix(infix), last));
}
