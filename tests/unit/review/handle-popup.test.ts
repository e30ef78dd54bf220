// What the popup is told: about the tab in front, the register, and who may not.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { replaceRegister } from '../../../utils/db/register-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { writeOffPeriods } from '../../../utils/platform/off-periods.ts';
import { handlePopup } from '../../../utils/review/handle-popup.ts';
import { pupil } from '../../support/fakes/register.ts';
import { restartBrowser, tabUrls } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: null, frameId: null, documentId: null, isOwnExtension: true };
const pupils = [
  pupil('Bo/de/Wit', 'Groep 3', { website: 'granted', closed_app: 'granted' }),
  pupil('Jip//Bos', 'Groep 3', { website: 'conflict', closed_app: 'granted' }),
  pupil('Noor//Visser', 'Groep 4', { closed_app: 'granted' }),
];

let db: Database;
let popup: ReturnType<typeof handlePopup>;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
  popup = handlePopup(() => Promise.resolve(db));
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

const read = (list: readonly Pupil[], on = new Date().toISOString()) =>
  replaceRegister(db, list, on, { basedOn: 0, importId: 'a', kind: 'whole' });
const view = () => popup['popup/view'](null, sender);
const who = (groups: readonly string[], channel: 'website' | 'closed_app') =>
  popup['popup/who-may-not']({ groups, channel }, sender);

it('knows the site of the tab in front, by the browser’s word, and whether it is off', async () => {
  expect((await view()).site).toBeNull();
  tabUrls.set(1, 'https://talk.parro.com/berichten');
  expect((await view()).site).toEqual({ site: 'parro', channel: 'closed_app', off: null });
  await writeOffPeriods([{ site: 'parro', from: '2026-01-01', until: null, isOver: false }]);
  expect((await view()).site?.off?.from).toBe('2026-01-01');
});

it('gives counts and groups, and no name before somebody asks', async () => {
  expect((await view()).register).toBeNull();
  await read(pupils);
  const shown = await view();
  expect(shown.register).toMatchObject({ pupils: 3, groups: ['Groep 3', 'Groep 4'] });
  expect(JSON.stringify(shown)).not.toMatch(/Jip|Noor|Bo\b/);
});

it('names those of the group who may not, for that channel alone (R2)', async () => {
  expect(await who(['Groep 3'], 'website')).toBeNull();
  await read(pupils);
  expect(await who(['Groep 3'], 'website')).toEqual({
    groups: ['Groep 3'],
    mayNot: [{ name: 'Jip', group: 'Groep 3', consent: 'conflict' }],
    unknownCount: 0,
  });
  expect((await who(['Groep 3'], 'closed_app'))?.mayNot).toEqual([]);
  const school = await who(['Groep 3', 'Groep 4'], 'website');
  expect(school?.mayNot.map(({ name }) => name)).toEqual(['Jip', 'Noor']);
});

it('remembers what was asked last', async () => {
  await read(pupils);
  await who(['Groep 4'], 'website');
  expect((await view()).last).toEqual({ groups: ['Groep 4'], channel: 'website' });
});

it('tells of the whole school when the list is of last year: its groups are old', async () => {
  await read(pupils, '2020-03-01T08:00:00.000Z');
  expect((await view()).register?.isOfLastYear).toBe(true);
  const told = await who(['Groep 4'], 'website');
  expect(told?.groups).toEqual([]);
  expect(told?.mayNot.map(({ name }) => name)).toContain('Jip');
});
