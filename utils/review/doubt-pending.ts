/** Rows whose release was begun and never ended: the browser was ended in between (F21). */

import { changePublication, readPending } from '../db/publication-store.ts';
import type { Database } from '../db/schema.ts';
import { readSession } from '../platform/session-store.ts';

/** A hold that is still known goes on by itself; of the others nobody can tell any more. */
export async function doubtPending(database: () => Promise<Database>): Promise<void> {
  const db = await database();
  for (const { id } of await readPending(db)) {
    if ((await readSession(`hold:${id}`)) === null) {
      await changePublication(db, id, { state: 'unsure' });
    }
  }
}
