/** 0005: what was recorded by hand of pupils who are gone, for when they come back. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createDeparted(db: IDBPDatabase): void {
  db.createObjectStore('departed', { keyPath: 'id' });
}
