/** The register in the database: its pupils are replaced whole, in one transaction, or not at all. */
import type { Pupil, Register } from '../model/register.ts';
import type { Database } from './open-database.ts';

export async function readRegister(db: Database): Promise<Register | null> {
  const transaction = db.transaction(['register', 'pupils', 'staff'], 'readonly');
  const [current, pupils, staff] = await Promise.all([
    transaction.objectStore('register').get('current'),
    transaction.objectStore('pupils').getAll(),
    transaction.objectStore('staff').get('current'),
  ]);
  return current === undefined ? null : { ...current, pupils, staff: staff?.members ?? [] };
}

/** 0 when there is no register yet. Cheap: reads no pupil. */
export async function readRegisterVersion(db: Database): Promise<number> {
  return (await db.get('register', 'current'))?.version ?? 0;
}

/** The pupils; the staff stays as it is. */
export async function replaceRegister(
  db: Database,
  pupils: readonly Pupil[],
  importedAt: string,
): Promise<Register> {
  const transaction = db.transaction(['register', 'pupils', 'staff'], 'readwrite', {
    durability: 'strict',
  });
  const register = transaction.objectStore('register');
  const store = transaction.objectStore('pupils');
  const version = ((await register.get('current'))?.version ?? 0) + 1;
  const staff = (await transaction.objectStore('staff').get('current'))?.members ?? [];
  const pending: Promise<unknown>[] = [transaction.done];
  try {
    pending.push(store.clear());
    for (const pupil of pupils) pending.push(store.put(pupil));
    pending.push(register.put({ version, importedAt }, 'current'));
    await Promise.all(pending);
  } catch (error) {
    // A put that throws at once would leave what came before it to be committed.
    void Promise.allSettled(pending);
    abort(transaction);
    throw error;
  }
  return { version, importedAt, pupils, staff };
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
