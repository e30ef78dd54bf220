// A browser that was killed between the row and the release: found when it starts (F21).
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { recordRelease } from '../../../utils/ledger/record-release.ts';
import { writeSession } from '../../../utils/platform/session-store.ts';
import { doubtPending } from '../../../utils/review/doubt-pending.ts';
import { releaseOf } from '../../support/fakes/release.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let db: Database;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

it('says that nobody knows, and leaves alone what is still going on', async () => {
  const now = new Date('2026-02-03T10:00:00Z');
  await recordRelease(db, releaseOf({ id: 'lost' }), now);
  await recordRelease(db, releaseOf({ id: 'going-on' }), now);
  await writeSession('hold:going-on', 'draft');
  await doubtPending(() => Promise.resolve(db));
  const states = (await readPublications(db)).map(({ id, state }) => [id, state]);
  expect(states.sort()).toEqual([
    ['going-on', 'pending'],
    ['lost', 'unsure'],
  ]);
});
