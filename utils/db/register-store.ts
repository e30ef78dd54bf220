/** The register in the database: its pupils are replaced whole, in one transaction, or not at all. */
import type { TakeOverKind } from '../model/import-plan.ts';
import type { Pupil, Register } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { keepDeparted } from './departed-store.ts';
import { datesAfter, listDates } from './list-dates.ts';
import type { Database } from './open-database.ts';
import { putPupils } from './put-pupils.ts';

export async function readRegister(db: Database): Promise<Register | null> {
  const transaction = db.transaction(['register', 'pupils', 'staff'], 'readonly');
  const [current, pupils, staff] = await Promise.all([
    transaction.objectStore('register').get('current'),
    transaction.objectStore('pupils').getAll(),
    transaction.objectStore('staff').get('current'),
  ]);
  if (current === undefined) return null;
  return { version: current.version, ...listDates(current), pupils, staff: staff?.members ?? [] };
}

/** 0 when there is no register yet. Cheap: reads no pupil. */
export async function readRegisterVersion(db: Database): Promise<number> {
  return (await db.get('register', 'current'))?.version ?? 0;
}

/** How an import knows what it was made against, and itself. */
export interface ImportMark {
  /** The version that the difference was shown against; absent: whatever is there. */
  readonly basedOn?: number;
  /** An import that comes again (a message may be sent twice) changes nothing more. */
  readonly importId?: string;
  /** `whole` unless it is said. */
  readonly kind?: TakeOverKind;
}

/**
 * The pupils; the staff stays as it is. What was there before is kept for one step back. False when the register is
 * no longer the one that the import was made against: nothing is changed then.
 */
export async function replaceRegister(
  db: Database,
  pupils: readonly Pupil[],
  now: string,
  { basedOn, importId, kind = 'whole' }: ImportMark = {},
): Promise<boolean> {
  return changeRegister(db, async (stores) => {
    const { register, pupilStore, previous, departed } = stores;
    const current = await register.get('current');
    if (importId !== undefined && current?.importId === importId) return true;
    const version = current?.version ?? 0;
    if (basedOn !== undefined && basedOn !== version) return false;
    const before = await pupilStore.getAll();
    const dates = datesAfter(kind, current, now);
    const row = { version: version + 1, ...dates, ...(importId ? { importId } : {}) };
    if (current !== undefined) {
      await previous.put(
        {
          pupils: before,
          departed: await departed.getAll(),
          ...listDates(current),
          replacedAt: now,
        },
        'previous',
      );
    }
    await keepDeparted(stores, before, pupils, now.slice(0, 10));
    await pupilStore.clear();
    await putPupils(pupilStore, pupils);
    await register.put(row, 'current');
    return true;
  });
}
