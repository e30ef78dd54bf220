// What the options page asks about channels: the list that counts, and a change of it.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { replaceRegister } from '../../../utils/db/register-store.ts';
import { defaultChannels } from '../../../utils/model/school-channel.ts';
import { handleChannels } from '../../../utils/review/handle-channels.ts';
import { sem } from '../../support/fakes/register.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: null, frameId: null, documentId: null, isOwnExtension: true };

let handlers: ReturnType<typeof handleChannels>;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = openDatabase(() => undefined);
  // A yes for a channel that nobody knows any more.
  const pupils = [{ ...sem, consents: { own1: 'granted' } as const }];
  await replaceRegister(await database, pupils, '2026-11-10T08:00:00.000Z');
  handlers = handleChannels(() => database);
});
afterEach(() => vi.unstubAllGlobals());

const now = () => handlers['options/channels'](null, sender);
const add = (...added: string[]) =>
  handlers['options/save-channels']({ channels: [], added }, sender);

it('are kept, and a new one does not inherit the answers of one that was lost', async () => {
  const list = [...defaultChannels, { id: 'own2', label: 'Jaarboek', isUsed: true }];
  expect(await add('Jaarboek')).toEqual({ status: 'saved', settings: { list, isLocked: false } });
  expect(await now()).toEqual({ list, isLocked: false });
});

it('stay as they were when a change is refused', async () => {
  expect(await add('')).toEqual({ status: 'name' });
  expect(await add('1', '2', '3', '4', '5', '6')).toEqual({ status: 'full' });
  expect((await now()).list).toEqual(defaultChannels);
});

it('that an administrator has set are not changed', async () => {
  await browser.storage.managed.set({ channels: [{ id: 'press', label: 'Krant' }] });
  expect(await add('Jaarboek')).toEqual({ status: 'locked' });
  expect(await browser.storage.local.get('channels')).toEqual({});
  expect(await now()).toMatchObject({ isLocked: true });
});
