/** 0002: the school's staff by name, beside its pupils. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createStaff(db: IDBPDatabase): void {
  db.createObjectStore('staff');
}
