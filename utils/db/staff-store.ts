/** The staff in the database: one list, replaced whole and apart from the pupils. */
import type { StaffList, StaffMember } from '../model/register.ts';
import type { Database } from './open-database.ts';

/** Null until a list was read in. */
export async function readStaff(db: Database): Promise<StaffList | null> {
  return (await db.get('staff', 'current')) ?? null;
}

/** A register that is there gets a new version: whom names mean has changed with the staff. */
export async function replaceStaff(
  db: Database,
  members: readonly StaffMember[],
  importedAt: string,
): Promise<StaffList> {
  const transaction = db.transaction(['register', 'staff'], 'readwrite', { durability: 'strict' });
  const register = transaction.objectStore('register');
  const current = await register.get('current');
  const list = { importedAt, members };
  const pending: Promise<unknown>[] = [transaction.objectStore('staff').put(list, 'current')];
  if (current !== undefined) {
    pending.push(register.put({ ...current, version: current.version + 1 }, 'current'));
  }
  await Promise.all([...pending, transaction.done]);
  return list;
}
