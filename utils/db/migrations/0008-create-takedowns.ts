/** 0008: what has to come down, what was seen last of each pupil, since when the ledger is kept, and the clock. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createTakedowns(db: IDBPDatabase): void {
  db.createObjectStore('takedowns', { keyPath: 'pupilRef' });
  db.createObjectStore('enrolments', { keyPath: 'pupilRef' });
  db.createObjectStore('ledgerDays');
  db.createObjectStore('clock');
}
