/** Changes to the register: one transaction over all that makes it up, or nothing. */
import type { Database } from './open-database.ts';

/** Runs `change` in one transaction over what makes up the register; when it fails, nothing has changed. */
export async function changeRegister<T>(
  db: Database,
  change: (stores: RegisterStores) => Promise<T>,
): Promise<T> {
  const stores = storesOf(db);
  const { transaction } = stores;
  // What is put may fail at once, or when the disk is full at the end.
  transaction.done.catch(() => undefined);
  try {
    const result = await change(stores);
    await transaction.done;
    return result;
  } catch (error) {
    // A put that throws at once would leave what came before it to be committed.
    abort(transaction);
    throw error;
  }
}

/** What makes up the register, in one transaction. */
export type RegisterStores = ReturnType<typeof storesOf>;

function storesOf(db: Database) {
  const transaction = db.transaction(
    ['register', 'pupils', 'previousRegister', 'departed'],
    'readwrite',
    { durability: 'strict' },
  );
  return {
    transaction,
    register: transaction.objectStore('register'),
    pupilStore: transaction.objectStore('pupils'),
    previous: transaction.objectStore('previousRegister'),
    departed: transaction.objectStore('departed'),
  };
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
