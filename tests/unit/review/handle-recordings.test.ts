// From a file that is marked to one that is deleted, through the messages of the pages (R7, R8).
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { changeRecording, readRecordings } from '../../../utils/db/recording-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { localDay } from '../../../utils/platform/local-day.ts';
import { handleRecordings } from '../../../utils/review/handle-recordings.ts';
import { allStored } from '../../support/all-stored.ts';
import { badge, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: 7, frameId: 0, documentId: null, isOwnExtension: true };
const today = localDay(new Date());
const lesson = {
  ...{ hash: 'ab'.repeat(32), bytes: 80_000_000, fileName: 'gesprek met Fenna.mp4' },
  film: { seconds: 1_802, madeAt: '2026-11-12T09:00:03Z' },
  ...{ purpose: 'training' as const, about: 'eerste les', discussedWith: 'ouders van Fenna' },
  deleteBy: '2099-12-31',
};

let db: Database;
let ask: ReturnType<typeof handleRecordings>;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
  ask = handleRecordings(() => Promise.resolve(db));
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

it('a marked file is listed with its words, which do not lie open', async () => {
  const listed = await ask['options/mark-recording'](lesson, sender);
  expect(listed).toEqual([{ ...lesson, markedOn: today, deletedOn: null }]);
  expect(await ask['options/recordings'](null, sender)).toEqual(listed);
  const stored = await allStored(db);
  expect(stored).toContain(lesson.hash);
  expect(stored).not.toMatch(/Fenna|gesprek|eerste les|ouders/);
});

it('the same file again is one recording, with what was said last', async () => {
  await ask['options/mark-recording'](lesson, sender);
  await ask['options/tick-recording']({ hash: lesson.hash, isDeleted: true }, sender);
  const again = { ...lesson, about: 'tweede les' };
  expect(await ask['options/mark-recording'](again, sender)).toMatchObject([
    { about: 'tweede les', deletedOn: null },
  ]);
});

it('what must be deleted is told by the toolbar and the review until it is', async () => {
  const remind = () => ask['review/recordings-to-delete'](null, sender);
  await ask['options/mark-recording'](lesson, sender);
  expect(badge.text).toBe('');
  expect(await remind()).toBe(0);
  await ask['options/mark-recording']({ ...lesson, deleteBy: today }, sender);
  expect(badge.text).toBe('1');
  expect(await remind()).toBe(1);
  const ticked = await ask['options/tick-recording'](
    { hash: lesson.hash, isDeleted: true },
    sender,
  );
  expect(ticked).toMatchObject([{ deletedOn: today }]);
  expect(badge.text).toBe('');
  // A copy of it is refused all the same.
  expect(await readRecordings(db)).toHaveLength(1);
  await ask['options/tick-recording']({ hash: lesson.hash, isDeleted: false }, sender);
  expect(await remind()).toBe(1);
});

it('what was none after all is forgotten', async () => {
  await ask['options/mark-recording'](lesson, sender);
  expect(await ask['options/unmark-recording']({ hash: lesson.hash }, sender)).toEqual([]);
});

it('one whose words were damaged on the disk is still one', async () => {
  await ask['options/mark-recording'](lesson, sender);
  await changeRecording(db, lesson.hash, { words: new Uint8Array(40) });
  expect(await ask['options/recordings'](null, sender)).toMatchObject([
    { hash: lesson.hash, fileName: '', discussedWith: '' },
  ]);
});
