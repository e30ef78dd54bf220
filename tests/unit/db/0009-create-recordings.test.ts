// The store `recordings` is there in a new database.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';

it('has its store', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const db = await openDatabase(() => undefined);
  expect([...db.objectStoreNames]).toContain('recordings');
  db.close();
  vi.unstubAllGlobals();
});
