/** 0003: words that staff of this school said are no pupil. Frozen once released. */
import type { IDBPDatabase } from 'idb';

export function createIgnoredWords(db: IDBPDatabase): void {
  db.createObjectStore('ignoredWords', { keyPath: 'word' });
}
