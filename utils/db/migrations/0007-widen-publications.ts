/** 0007: the ledger's rows refer to groups by key, belong to a post, and say how sure they are. Frozen once released. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export function widenPublications(
  _: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  const store = transaction.objectStore('publications');
  store.createIndex('post', 'post');
  store.createIndex('state', 'state');
  for (const refs of ['pupilRefs', 'possibleRefs', 'groupRefs']) {
    store.createIndex(refs, refs, { multiEntry: true });
  }
  void rewrite(transaction);
}

/** A key cannot be used in here: what would have to be keyed or sealed is let go, and so may be about any group. */
async function rewrite(
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  let cursor = await transaction.objectStore('publications').openCursor();
  while (cursor !== null) {
    const { groups: _, path: __, ...row } = cursor.value;
    const changes = { names: 0, covers: 0, photos: 0, cleaned: 0 };
    const added = { post: row.id, state: 'sure', address: null, groupRefs: [''], possibleRefs: [] };
    await cursor.update({ ...row, ...added, changes });
    cursor = await cursor.continue();
  }
}
