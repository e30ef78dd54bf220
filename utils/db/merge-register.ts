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

/** `merge` gets what is there (null without a register). Joining that comes again changes nothing more. */
export async function mergeRegister(
  db: Database,
  merge: (here: Joined | null) => Joined,
  { importId, now }: { readonly importId: string; readonly now: string },
): Promise<void> {
  await changeRegister(db, async ({ register, pupilStore, previous, departed }) => {
    const current = await register.get('current');
    if (current?.importId === importId) return;
    const [before, gone] = await Promise.all([pupilStore.getAll(), departed.getAll()]);
    const here = current && { ...listDates(current), pupils: before, departed: gone };
    const joined = merge(here ?? null);
    if (here !== undefined) await previous.put({ ...here, replacedAt: now }, 'previous');
    await Promise.all([pupilStore.clear(), departed.clear()]);
    await putPupils(pupilStore, joined.pupils);
    await Promise.all(joined.departed.map((row) => departed.put(row)));
    const version = (current?.version ?? 0) + 1;
    await register.put({ version, ...listDates(joined), importId }, 'current');
  });
}
