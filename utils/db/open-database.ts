/** Opens the extension's one database, brought up to date by numbered migrations. */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { sealAnew } from './change-register.ts';
import { createStores } from './migrations/0001-create-stores.ts';
import { createStaff } from './migrations/0002-create-staff.ts';
import { createIgnoredWords } from './migrations/0003-create-ignored-words.ts';
import { createPreviousRegister } from './migrations/0004-create-previous-register.ts';
import { createDeparted } from './migrations/0005-create-departed.ts';
import { createSealed } from './migrations/0006-create-sealed.ts';
import { widenPublications } from './migrations/0007-widen-publications.ts';
import { createTakedowns } from './migrations/0008-create-takedowns.ts';
import { createRecordings } from './migrations/0009-create-recordings.ts';
import { rememberSecret } from './register-key.ts';
import type { BeeldwachtSchema, Database } from './schema.ts';
import { sealWhatLayOpen } from './seal-what-lay-open.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Position + 1 is the database version that the migration leads to. */
const migrations = [
  createStores,
  createStaff,
  createIgnoredWords,
  createPreviousRegister,
  createDeparted,
  createSealed,
  widenPublications,
  createTakedowns,
  createRecordings,
] as const;

/** `onClosed` is called when the connection can no longer be used; `secret` is the device's, out of its policy. */
export async function openDatabase(
  onClosed: () => void,
  secret: string | null = null,
): Promise<Database> {
  const db = await openDB<BeeldwachtSchema>('beeldwacht', migrations.length, {
    upgrade(upgrading, oldVersion, _, transaction) {
      for (const migrate of migrations.slice(oldVersion)) {
        // A migration knows the stores of its own time, not today's schema.
        migrate(upgrading as unknown as IDBPDatabase, transaction as unknown as Upgrade);
      }
    },
    // An old connection must not keep a newer version of the extension from starting (F23).
    blocking() {
      db.close();
      onClosed();
    },
    terminated: onClosed,
  });
  if (secret !== null) rememberSecret(db, secret);
  await sealWhatLayOpen(db);
  // The policy has come since: what was sealed without it is sealed anew.
  const row = await db.get('keys', 'register');
  if (secret !== null && row !== undefined && !('wrapped' in row)) await sealAnew(db);
  return db;
}
