// What the options page asks about the register: counts, an import, a change by hand, a step back.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import type {
  BackgroundMessage,
  BackgroundMessages,
} from '../../../utils/messaging/background-protocol.ts';
import { localDay } from '../../../utils/platform/local-day.ts';
import { handleRegister } from '../../../utils/review/handle-register.ts';
import { fenna, jip, noor, pupil, sem } from '../../support/fakes/register.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: null, frameId: null, documentId: null, isOwnExtension: true };

let handlers: ReturnType<typeof handleRegister>;
beforeEach(() => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = openDatabase(() => undefined);
  handlers = handleRegister(() => database);
});
afterEach(() => vi.unstubAllGlobals());

function ask<M extends keyof typeof handlers & BackgroundMessage>(
  type: M,
  input: BackgroundMessages[M]['input'],
): Promise<BackgroundMessages[M]['output']> {
  return handlers[type](input, sender) as Promise<BackgroundMessages[M]['output']>;
}

const take = (pupils: readonly (typeof sem)[], basedOn: number, importId = `${basedOn}`) =>
  ask('options/replace-register', { pupils, basedOn, importId, kind: 'whole' });
const today = localDay(new Date());
const withdraw = (id = sem.id) =>
  ask('options/record-consent', {
    pupilId: id,
    purposes: ['website'],
    record: { state: 'withdrawn', on: today, source: 'parents-told' },
  });

it('is summed up in counts, also of combined groups, without a name (S20)', async () => {
  expect(await ask('options/register-summary', null)).toBeNull();
  const combined = { ...pupil('Puck//Vos', 'Groep 4'), otherGroups: ['Plusklas'] };
  await take([fenna, sem, combined, pupil('Teun//Bos', '')], 0);
  const summary = await ask('options/register-summary', null);
  expect(summary).toMatchObject({
    pupils: 4,
    isOfLastYear: false,
    undoUntil: null,
    groups: [
      { name: 'Groep 3', pupils: 2, mayNotWebsite: 1 },
      { name: 'Groep 4', pupils: 1, mayNotWebsite: 1 },
      { name: 'Plusklas', pupils: 1, mayNotWebsite: 1 },
    ],
  });
  expect(JSON.stringify(summary)).not.toMatch(/Fenna|Puck|Teun/);
});

describe('an import', () => {
  it('is refused when the register has changed since it was shown', async () => {
    await take([fenna, sem], 0);
    await withdraw();
    expect(await take([jip], 1)).toEqual({ status: 'changed' });
    expect(await take([jip], 2)).toMatchObject({ status: 'replaced', summary: { pupils: 1 } });
  });

  it('can be taken back, with what was recorded since', async () => {
    await take([fenna, sem], 0);
    await take([sem, noor, jip], 1);
    await withdraw();
    expect((await ask('options/register-summary', null))?.undoUntil).not.toBeNull();
    expect(await ask('options/undo-import', null)).toMatchObject({
      isRestored: true,
      summary: { pupils: 2, undoUntil: null },
    });
    const register = await ask('options/register-today', null);
    expect(register?.pupils).toMatchObject([
      { id: 'fenna' },
      { consents: { website: 'withdrawn' } },
    ]);
  });
});

describe('a step back', () => {
  it('that comes too late says so, and changes nothing', async () => {
    await take([fenna, sem], 0);
    await take([sem], 1);
    await ask('options/undo-import', null);
    expect(await ask('options/undo-import', null)).toMatchObject({
      isRestored: false,
      summary: { pupils: 2 },
    });
  });
});

describe('a change by hand', () => {
  it('counts at once, and lies apart from what the list says (R3)', async () => {
    await take([fenna, sem], 0);
    expect(await withdraw()).toMatchObject({ groups: [{ mayNotWebsite: 2 }] });
    const stored = await ask('options/register', null);
    expect(stored?.pupils[1]).toMatchObject({
      consents: { website: 'granted' },
      byHand: { website: { state: 'withdrawn', on: today } },
    });
  });

  it('of a pupil who was erased is told', async () => {
    await take([fenna, sem], 0);
    expect(await ask('options/erase-pupil', { pupilId: sem.id })).toMatchObject({ pupils: 1 });
    expect(await withdraw()).toBeNull();
  });
});

it('the rule of the closed app is that of the administrator, else that of this browser', async () => {
  await take([fenna], 0);
  const saved = await ask('options/save-consent-rules', { closedAppNeedsConsent: false });
  expect(saved.closedAppNeedsConsent).toBe(false);
  const register = await ask('options/register-today', null);
  expect(register?.pupils[0]?.consents.closed_app).toBe('granted');
  await browser.storage.managed.set({ closedAppNeedsConsent: true });
  expect((await ask('options/consent-rules', null)).closedAppNeedsConsent).toBe(true);
});
