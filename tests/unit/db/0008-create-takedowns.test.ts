// The stores of what has to come down are there in a new database.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';

it('has its stores', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const db = await openDatabase(() => undefined);
  expect([...db.objectStoreNames]).toEqual(
    expect.arrayContaining(['takedowns', 'enrolments', 'ledgerDays', 'clock']),
  );
  db.close();
  vi.unstubAllGlobals();
});
