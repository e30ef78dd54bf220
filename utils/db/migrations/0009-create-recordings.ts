/** 0009: files that are internal recordings, without their bytes. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createRecordings(db: IDBPDatabase): void {
  db.createObjectStore('recordings', { keyPath: 'hash' });
}
