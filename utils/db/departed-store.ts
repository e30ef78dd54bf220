/** Noes that were recorded by hand of pupils who are gone: kept until the child comes back, or a year has passed. */
import { departedOf } from '../consent/departed-of.ts';
import { monthsLater } from '../consent/school-year.ts';
import { type DepartedPupil, fullName, type Pupil } from '../model/register.ts';
import { changeRegister, readState } from './change-register.ts';
import type { Database } from './schema.ts';

/** A child who comes back does so within a school year; after that parents are asked anew (R12). */
const monthsKept = 12;

/** Who is gone, not longer ago than is kept. Forgets the others. `today` is `2026-11-24`. */
export async function readDeparted(db: Database, today: string): Promise<readonly DepartedPupil[]> {
  const isKept = ({ goneOn }: DepartedPupil): boolean => monthsLater(goneOn, monthsKept) > today;
  const { departed } = await readState(db, 'departed');
  const kept = departed.filter(isKept);
  if (kept.length < departed.length) {
    await changeRegister(db, (state) => [
      { ...state, departed: state.departed.filter(isKept) },
      null,
    ]);
  }
  return kept;
}

/**
 * `after` takes the place of `before`. Who has left is kept with the noes of that child; who is back is not kept
 * any more, since a list is put beside those who are gone and has their noes (`difference/plan-import.ts`).
 */
export function departedAfter(
  departed: readonly DepartedPupil[],
  before: readonly Pupil[],
  after: readonly Pupil[],
  goneOn: string,
): readonly DepartedPupil[] {
  const present = new Set(after.map(({ id }) => id));
  const rows = new Map(departed.map((row) => [row.id, row] as const));
  for (const id of present) rows.delete(id);
  for (const pupil of before) {
    if (present.has(pupil.id)) continue;
    const row = rows.get(pupil.id);
    const byHand = { ...row?.byHand, ...pupil.byHand };
    const kept = departedOf({ ...row, ...pupil, byHand }, goneOn);
    // Whatever was said last is a yes: nothing to keep.
    if (kept === null) rows.delete(pupil.id);
    else rows.set(pupil.id, kept);
  }
  return [...rows.values()];
}

/** Whether what is kept can be about this pupil: then erasing the pupil erases it, too. */
export function isSameChild(row: DepartedPupil, pupil: Pupil): boolean {
  const isSameNumber = row.number !== undefined && row.number === pupil.number;
  const isNameLike = row.firstName === pupil.firstName || row.lastName === pupil.lastName;
  const isSame = fullName(row) === fullName(pupil) || (isSameNumber && isNameLike);
  return row.id === pupil.id || isSame;
}
