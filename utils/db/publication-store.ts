/** The ledger's rows in the database. */
import type { Publication } from '../model/publication.ts';
import type { Database } from './schema.ts';

/** Strict durability: a release may only follow a row that is really on the disk (F21). */
export async function putPublication(db: Database, publication: Publication): Promise<void> {
  const transaction = db.transaction('publications', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(publication), transaction.done]);
}

export function readPublications(db: Database): Promise<readonly Publication[]> {
  return db.getAll('publications');
}

/** For a release that did not happen after all. */
export async function deletePublication(db: Database, id: string): Promise<void> {
  await db.delete('publications', id);
}
