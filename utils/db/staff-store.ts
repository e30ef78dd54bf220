/** The staff in the database: one list, replaced whole and apart from the pupils. */
import type { StaffList, StaffMember } from '../model/register.ts';
import { changeRegister, readState } from './change-register.ts';
import { nextVersion } from './register-store.ts';
import type { Database } from './schema.ts';

/** Null until a list was read in. */
export async function readStaff(db: Database): Promise<StaffList | null> {
  return (await readState(db, 'staff')).staff ?? null;
}

/** A register that is there gets a new version: whom names mean has changed with the staff. */
export function replaceStaff(
  db: Database,
  members: readonly StaffMember[],
  importedAt: string,
): Promise<StaffList> {
  const list = { importedAt, members };
  return changeRegister(db, (state) => {
    const { current } = state;
    return [{ ...state, staff: list, current: current && nextVersion(current) }, list];
  });
}
