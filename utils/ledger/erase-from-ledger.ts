/** Erases a pupil from the ledger (Art. 17): no reference is left, in rows or in what has to come down. */
import { eraseReference } from '../db/erase-reference.ts';
import type { Database } from '../db/schema.ts';
import type { PupilId } from '../model/ids.ts';
import { openReferences } from './references.ts';

export async function eraseFromLedger(db: Database, id: PupilId): Promise<void> {
  const refs = await openReferences(db);
  for (const ref of await refs('pupil', [id])) await eraseReference(db, ref);
}
