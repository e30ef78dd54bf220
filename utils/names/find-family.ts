/** Looks a person up by surname and tussenvoegsel, also where the tussenvoegsel is not quite theirs. */
import type { Candidate } from './name-maps.ts';
import { familyKey, looseInfix } from './name-parts.ts';

/**
 * Those whom `people` has under `given`, a bar and the surname `last` with the tussenvoegsel that
 * comes down to `infix`. Where nobody has it, "Emma van Berg" is Emma van den Berg, and the other
 * way round.
 */
export function findFamily(
  people: ReadonlyMap<string, readonly Candidate[]>,
  given: string,
  infix: string,
  last: string,
): readonly Candidate[] | undefined {
  const found = people.get(`${given}|${familyKey(infix, last)}`);
  if (found !== undefined || infix === '') return found;
  return people.get(`${given}|${familyKey(looseInfix(infix), last)}`);
}
