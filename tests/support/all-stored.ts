// What lies in the database: as a search through the disk finds it, and as we open it.
import { readState } from '../../utils/db/change-register.ts';
import type { Database } from '../../utils/db/schema.ts';

export async function allStored(db: Database): Promise<string> {
  const rows = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  return JSON.stringify(rows, (_, value: unknown) => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('latin1') : bytes;
  });
}

/** All that makes up the register, opened. */
export const wholeState = (db: Database) =>
  readState(db, 'pupils', 'previous', 'departed', 'staff');
