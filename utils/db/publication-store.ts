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

/** Rows of which the page has not answered yet. */
export function readPending(db: Database): Promise<readonly Publication[]> {
  return db.getAllFromIndex('publications', 'state', 'pending');
}

/** A row that is not there stays away. */
export async function changePublication(
  db: Database,
  id: string,
  change: Partial<Publication>,
): Promise<void> {
  const transaction = db.transaction('publications', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(id);
  if (row !== undefined) await transaction.store.put({ ...row, ...change });
  await transaction.done;
}

/** All rows of one post: its photos and its text. */
export async function changePost(
  db: Database,
  post: string,
  change: Partial<Publication>,
): Promise<void> {
  const transaction = db.transaction('publications', 'readwrite');
  const rows = await transaction.store.index('post').getAll(post);
  await Promise.all([
    ...rows.map((row) => transaction.store.put({ ...row, ...change })),
    transaction.done,
  ]);
}

/** For a release that did not happen after all. */
export async function deletePublication(db: Database, id: string): Promise<void> {
  await db.delete('publications', id);
}

type RefIndex = 'pupilRefs' | 'possibleRefs' | 'groupRefs';

/** Rows with that reference. */
export function readByRef(
  db: Database,
  index: RefIndex,
  ref: string,
): Promise<readonly Publication[]> {
  return db.getAllFromIndex('publications', index, ref);
}

/** Those that are not there yet, all or none. Says how many. */
export async function addPublications(
  db: Database,
  publications: readonly Publication[],
): Promise<number> {
  const transaction = db.transaction('publications', 'readwrite', { durability: 'strict' });
  const known = new Set(await transaction.store.getAllKeys());
  const fresh = new Map(
    publications.filter(({ id }) => !known.has(id)).map((row) => [row.id, row] as const),
  );
  await Promise.all([
    ...[...fresh.values()].map((row) => transaction.store.put(row)),
    transaction.done,
  ]);
  return fresh.size;
}
