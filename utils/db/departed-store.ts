/** Noes that were recorded by hand of pupils who are gone: kept until the child comes back, or a year has passed. */
import { departedOf } from '../consent/departed-of.ts';
import { monthsLater } from '../consent/school-year.ts';
import { type DepartedPupil, fullName, type Pupil } from '../model/register.ts';
import type { RegisterStores } from './change-register.ts';
import type { Database } from './open-database.ts';

/** A child who comes back does so within a school year; after that parents are asked anew (R12). */
const monthsKept = 12;

/** Who is gone, not longer ago than is kept. Forgets the others. `today` is `2026-11-24`. */
export async function readDeparted(db: Database, today: string): Promise<readonly DepartedPupil[]> {
  const transaction = db.transaction('departed', 'readwrite');
  const all = await transaction.store.getAll();
  const kept = all.filter(({ goneOn }) => monthsLater(goneOn, monthsKept) > today);
  const old = all.filter((one) => !kept.includes(one));
  await Promise.all([...old.map(({ id }) => transaction.store.delete(id)), transaction.done]);
  return kept;
}

/**
 * `after` takes the place of `before`. Who has left is kept with the noes of that child; who is back is not kept
 * any more, since a list is put beside those who are gone and has their noes (`difference/plan-import.ts`).
 */
export async function keepDeparted(
  { departed }: Pick<RegisterStores, 'departed'>,
  before: readonly Pupil[],
  after: readonly Pupil[],
  goneOn: string,
): Promise<void> {
  const present = new Set(after.map(({ id }) => id));
  const rows = new Map((await departed.getAll()).map((row) => [row.id, row] as const));
  const pending: Promise<unknown>[] = [];
  for (const id of rows.keys()) if (present.has(id)) pending.push(departed.delete(id));
  for (const pupil of before) {
    if (present.has(pupil.id)) continue;
    const row = rows.get(pupil.id);
    const kept = departedOf(
      { ...row, ...pupil, byHand: { ...row?.byHand, ...pupil.byHand } },
      goneOn,
    );
    if (kept !== null) pending.push(departed.put(kept));
    // Whatever was said last is a yes: nothing to keep.
    else if (row !== undefined) pending.push(departed.delete(pupil.id));
  }
  await Promise.all(pending);
}

/** Whether what is kept can be about this pupil: then erasing the pupil erases it, too. */
export function isSameChild(row: DepartedPupil, pupil: Pupil): boolean {
  const isSameNumber = row.number !== undefined && row.number === pupil.number;
  const isNameLike = row.firstName === pupil.firstName || row.lastName === pupil.lastName;
  const isSame = fullName(row) === fullName(pupil) || (isSameNumber && isNameLike);
  return row.id === pupil.id || isSame;
}
