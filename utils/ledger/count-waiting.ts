/** What waits for a person: pupils of whom posts may have to come down, and recordings to delete. */
import type { Database } from '../db/schema.ts';
import { countToDelete } from './recordings/list-recordings.ts';
import { countOpen } from './takedown/list-takedowns.ts';

/** `today` is `2026-11-24`. */
export async function countWaiting(db: Database, today: string): Promise<number> {
  const [open, toDelete] = await Promise.all([countOpen(db), countToDelete(db, today)]);
  return open + toDelete;
}
