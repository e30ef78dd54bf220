// Where a post can be seen: the page that comes after publishing, or the one that stays.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { recordRelease } from '../../../utils/ledger/record-release.ts';
import { openText } from '../../../utils/ledger/seal-text.ts';
import { createPostAddresses } from '../../../utils/review/post-addresses.ts';
import { guard } from '../../support/fakes/hold.ts';
import { releaseOf } from '../../support/fakes/release.ts';
import { restartBrowser, tabUrls } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let db: Database;
let later: (() => void)[];
let addresses: ReturnType<typeof createPostAddresses>;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
  later = [];
  addresses = createPostAddresses(
    () => Promise.resolve(db),
    (job) => later.push(job),
  );
  for (const id of ['photos', 'text']) await recordRelease(db, releaseOf({ id }), new Date());
});
afterEach(() => {
  db.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const known = async () => {
  const rows = await readPublications(db);
  return Promise.all(rows.map(({ address }) => address && openText(db, address)));
};
const before = 'https://school.example/beheer/nieuws';

it('is told by the next page of that tab, for all of the post', async () => {
  await addresses.awaitNext(guard, 'draft-1');
  await addresses.heard({ tabId: 8, url: 'https://elsewhere.example/' });
  expect(await known()).toEqual([before, before]);
  await addresses.heard({ tabId: 7, url: 'https://school.example/nieuws/12?bewaard=ja' });
  const after = 'https://school.example/nieuws/12';
  expect(await known()).toEqual([after, after]);
  // Where the teacher goes next is not where the post is.
  await addresses.heard({ tabId: 7, url: 'https://school.example/agenda' });
  expect(await known()).toEqual([after, after]);
});

it('is what the tab shows when no page follows', async () => {
  tabUrls.set(7, 'https://app.example/tijdlijn/4');
  await addresses.awaitNext(guard, 'draft-1');
  for (const job of later) job();
  await vi.waitFor(async () => expect((await known())[0]).toBe('https://app.example/tijdlijn/4'));
});

it('stays what it was when a page comes much later', async () => {
  await addresses.awaitNext(guard, 'draft-1');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  await addresses.heard({ tabId: 7, url: 'https://school.example/agenda' });
  expect(await known()).toEqual([before, before]);
});
