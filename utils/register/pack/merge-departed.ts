/** Who is gone in either of two browsers, as one list. */
import { departedOf } from '../../consent/departed-of.ts';
import { mergeRecords } from '../../consent/merge-records.ts';
import type { PupilId } from '../../model/ids.ts';
import type { DepartedPupil, Pupil } from '../../model/register.ts';
import { matchKey } from '../match-key.ts';
import { freeId } from './free-id.ts';

export interface Departures {
  readonly known: readonly DepartedPupil[];
  readonly foreign: readonly DepartedPupil[];
  /** Those who are in the older list only. */
  readonly leaving: readonly Pupil[];
}

/**
 * One row for each name: a child who comes back has the noes of all of that name anyway. `present` are the ids of who is in
 * the register: a row of such an id is back, and no other child may have it.
 */
export function mergeDeparted(
  { known, foreign, leaving }: Departures,
  present: ReadonlySet<PupilId>,
  today: string,
): readonly DepartedPupil[] {
  const idsByName = new Map(leaving.map((pupil) => [matchKey(pupil), pupil.id] as const));
  const left = leaving.flatMap((pupil) => departedOf(pupil, today) ?? []);
  const taken = new Set(present);
  const rows = new Map<string, DepartedPupil>();
  for (const row of [...known.filter(({ id }) => !present.has(id)), ...left, ...foreign]) {
    const key = matchKey(row);
    const same = rows.get(key);
    // A step back gives the child of that id what is kept here.
    const id = same?.id ?? freeId(idsByName.get(key) ?? row.id, taken);
    taken.add(id);
    rows.set(key, same === undefined ? { ...row, id } : mergedRow(same, row, today));
  }
  return [...rows.values()];
}

function mergedRow(one: DepartedPupil, other: DepartedPupil, today: string): DepartedPupil {
  const goneOn = one.goneOn > other.goneOn ? one.goneOn : other.goneOn;
  const byHand = mergeRecords(one.byHand, other.byHand, today);
  return { ...other, ...one, byHand, goneOn };
}
