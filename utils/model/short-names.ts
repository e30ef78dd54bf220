/** How pupils are called on a screen that others may see: by first name, and by no more than tells them apart. */
import type { PupilId } from './ids.ts';
import { fullName, type Pupil } from './register.ts';

/** "Sem"; of two in one group "Sem J." and "Sem V."; the whole name where that does not tell either. */
export function shortNames(pupils: readonly Pupil[]): ReadonlyMap<PupilId, string> {
  const ways = [({ firstName }: Pupil) => firstName, withInitial, fullName];
  const taken = ways.map((way) => counts(pupils.map((pupil) => inGroup(pupil, way))));
  return new Map(
    pupils.map((pupil) => {
      const fits = ways.find((way, at) => taken[at]?.get(inGroup(pupil, way)) === 1);
      return [pupil.id, (fits ?? fullName)(pupil)];
    }),
  );
}

type Way = (pupil: Pupil) => string;

const withInitial: Way = ({ firstName, lastName }) =>
  lastName === '' ? firstName : `${firstName} ${[...lastName][0]}.`;

const inGroup = (pupil: Pupil, way: Way): string => JSON.stringify([pupil.group, way(pupil)]);

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
