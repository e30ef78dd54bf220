/** 0004: the register as it was before the last import, for one step back. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createPreviousRegister(db: IDBPDatabase): void {
  db.createObjectStore('previousRegister');
}
