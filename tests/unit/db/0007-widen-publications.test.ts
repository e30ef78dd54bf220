// Rows of before keep what can be kept, and say of themselves that the rest is not known.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { createStores } from '../../../utils/db/migrations/0001-create-stores.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';

it('keeps the rows, without the address and the groups that lay there in clear', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const old = await openDB('beeldwacht', 1, { upgrade: (db) => createStores(db) });
  const row = { host: 'school.example', day: '2026-02-03', pupilRefs: ['ab'] };
  for (const id of ['a', 'b']) {
    await old.put('publications', { id, ...row, groups: ['Groep 3'], path: '/nieuws/fenna' });
  }
  old.close();
  const db = await openDatabase(() => undefined);
  const rows = await readPublications(db);
  expect(rows).toMatchObject([
    { id: 'a', post: 'a', ...row, state: 'sure', address: null, groupRefs: [''] },
    { id: 'b', post: 'b', ...row },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/fenna|Groep 3/);
  expect(await db.getAllKeysFromIndex('publications', 'pupilRefs', 'ab')).toEqual(['a', 'b']);
  db.close();
  vi.unstubAllGlobals();
});
