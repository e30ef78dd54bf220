/** The register joined with another one, in one transaction; what was there before is kept for one step back. */
import type { DepartedPupil, ListDates, Pupil } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { listDates } from './list-dates.ts';
import type { Database } from './open-database.ts';
import { putPupils } from './put-pupils.ts';

interface Joined extends ListDates {
  readonly pupils: readonly Pupil[];
  readonly departed: readonly DepartedPupil[];
}

interface MergeMark {
  readonly importId: string;
  readonly basedOn: number;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * `merge` gets what is there (null without a register). Joining that comes again changes nothing more. False when the register
 * is no longer the one that was shown (`basedOn`, 0 without a register): nothing is changed then.
 */
export async function mergeRegister(
  db: Database,
  merge: (here: Joined | null) => Joined,
  { importId, basedOn, now }: MergeMark,
): Promise<boolean> {
  return changeRegister(db, async ({ register, pupilStore, previous, departed }) => {
    const current = await register.get('current');
    if (current?.importId === importId) return true;
    const shown = current?.version ?? 0;
    if (shown !== basedOn) return false;
    const [before, gone] = await Promise.all([pupilStore.getAll(), departed.getAll()]);
    const here = current && { ...listDates(current), pupils: before, departed: gone };
    const joined = merge(here ?? null);
    if (here !== undefined) await previous.put({ ...here, replacedAt: now }, 'previous');
    await Promise.all([pupilStore.clear(), departed.clear()]);
    await putPupils(pupilStore, joined.pupils);
    await Promise.all(joined.departed.map((row) => departed.put(row)));
    await register.put({ version: shown + 1, ...listDates(joined), importId }, 'current');
    return true;
  });
}
