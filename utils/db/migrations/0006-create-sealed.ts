/** 0006: pupils and staff lie sealed from now on; what lay open is sealed when the database is opened. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createSealed(db: IDBPDatabase): void {
  db.createObjectStore('sealed');
}
