/** Since when this browser knows what was published. */
import type { Database } from './schema.ts';

/** `today` on the first call, and ever after that day. */
export async function ledgerStart(db: Database, today: string): Promise<string> {
  const transaction = db.transaction('ledgerDays', 'readwrite');
  const known = await transaction.store.get('started');
  if (known === undefined) await transaction.store.put(today, 'started');
  await transaction.done;
  return known ?? today;
}
