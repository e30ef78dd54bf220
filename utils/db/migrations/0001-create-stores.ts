/** 0001: the register of one school and the ledger of its publications. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createStores(db: IDBPDatabase): void {
  db.createObjectStore('register');
  db.createObjectStore('pupils', { keyPath: 'id' });
  db.createObjectStore('publications', { keyPath: 'id' });
  db.createObjectStore('keys');
}
