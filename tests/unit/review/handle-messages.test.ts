// Which message leads to which use case, and what only its sender can tell.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putIgnoredWord } from '../../../utils/db/ignored-word-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import type { BackgroundHandlers } from '../../../utils/messaging/route-messages.ts';
import { holdId } from '../../../utils/model/ids.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import type { Sender } from '../../../utils/platform/runtime.ts';
import { createReview } from '../../../utils/review/answer-review.ts';
import { handleMessages } from '../../../utils/review/handle-messages.ts';
import { createTypedReview } from '../../../utils/review/review-typed.ts';
import { photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { colleague, fenna, noor, pupil, registerOf, sem } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const from = (tabId: number, frameId: number): Sender => ({
  url: null,
  tabId,
  frameId,
  documentId: 'document-1',
  isOwnExtension: true,
});
const page = from(7, 0);
const frame = from(7, 3);

function start() {
  const outside = fakeOutside();
  const database = openDatabase(() => undefined);
  const handlers = handleMessages(
    createReview(outside.ports),
    createTypedReview(outside.ports),
    () => database,
  );
  return { outside, database, handlers };
}

/** As the options page takes a list over. */
async function takeOver(handlers: BackgroundHandlers, pupils: readonly Pupil[]) {
  const basedOn = (await handlers['options/register'](null, page))?.version ?? 0;
  const importId = crypto.randomUUID();
  const change = { pupils, basedOn, importId, kind: 'whole' as const };
  return handlers['options/replace-register'](change, page);
}

beforeEach(() => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('opening a hold', () => {
  it('needs the token that the guard of the same tab was given', async () => {
    const { handlers } = start();
    const { token } = await handlers['guard/hello'](null, page);
    const hold = photoHold();
    const refused = { status: 'refused', reason: 'not-allowed' };
    expect(await handlers['review/open']({ token: 'guessed', hold }, frame)).toEqual(refused);
    expect(await handlers['review/open']({ token, hold }, from(8, 3))).toEqual(refused);
    const judge = () => handlers['review/judge']({ holdId: hold.id }, frame);
    expect(await judge()).toEqual({ status: 'unknown-hold' });
    expect(await handlers['review/open']({ token, hold }, frame)).toBeNull();
    expect((await judge()).status).toBe('view');
  });
});

describe('looking at what is being typed', () => {
  it('needs the token that the guard of the same tab was given', async () => {
    const { handlers } = start();
    const { token } = await handlers['guard/hello'](null, page);
    const hold = textHold('Fenna won.');
    const refused = { status: 'refused', reason: 'not-allowed' };
    expect(await handlers['review/look']({ token: 'guessed', hold }, frame)).toEqual(refused);
    expect(await handlers['review/look']({ token, hold }, from(8, 3))).toEqual(refused);
    expect(await handlers['review/look']({ token, hold }, frame)).toMatchObject({ status: 'view' });
    const ignore = (with_: string) =>
      handlers['review/ignore-typed']({ token: with_, hold, word: 'fenna' }, frame);
    expect(await ignore('guessed')).toEqual(refused);
  });
});

describe('overruling "Niet plaatsen"', () => {
  it('is for a window of ours: a child frame lies in a page', async () => {
    const { outside, handlers } = start();
    const { token } = await handlers['guard/hello'](null, page);
    const audience = seen(['Groep 5']);
    await handlers['review/open']({ token, hold: photoHold({ audience }) }, frame);
    await handlers['review/judge']({ holdId: photoHold().id }, frame);
    const hold = textHold('Fenna van den Berg leest voor.', { audience });
    await handlers['review/open']({ token, hold }, frame);
    const answer = await handlers['review/judge']({ holdId: hold.id }, frame);
    const findings = answer.status === 'view' ? answer.view.findings : [];
    const decision = {
      kind: 'release' as const,
      removedPhotoIds: [],
      covers: [],
      accepted: findings.map(({ key }) => ({ key, reason: 'parents-agreed' as const })),
      people: null,
    };
    const decide = (sender: Sender) =>
      handlers['review/decide']({ holdId: hold.id, decision }, sender);
    expect((await decide(frame)).status).toBe('refused');
    expect(outside.ledger.has('text-hold')).toBe(false);
    expect((await decide(from(9, 0))).status).toBe('settled');
  });
});

describe('a page that is reloaded', () => {
  it('has nothing held any more', async () => {
    const { handlers } = start();
    const { token } = await handlers['guard/hello'](null, page);
    await handlers['review/open']({ token, hold: photoHold() }, frame);
    await handlers['guard/hello'](null, { ...page, documentId: 'document-2' });
    expect(await handlers['review/judge']({ holdId: holdId('photo-hold') }, frame)).toEqual({
      status: 'unknown-hold',
    });
  });
});

describe('the register', () => {
  it('is summed up by group, with those who may not on the website', async () => {
    const { handlers } = start();
    expect(await handlers['options/register-summary'](null, page)).toBeNull();
    await takeOver(handlers, [fenna, sem, noor]);
    expect(await handlers['options/register-summary'](null, page)).toMatchObject({
      groups: [
        { name: 'Groep 3', pupils: 2, mayNotWebsite: 1 },
        { name: 'Groep 4', pupils: 1, mayNotWebsite: 1 },
      ],
    });
  });
});

describe('the staff', () => {
  const emma = colleague('Emma//Jansen');

  it('is counted, without a name', async () => {
    const { handlers } = start();
    expect(await handlers['options/staff-summary'](null, page)).toBeNull();
    const answer = await handlers['options/replace-staff']({ members: [emma] }, page);
    expect(answer).toMatchObject({ status: 'replaced', summary: { members: 1 } });
    const summary = await handlers['options/staff-summary'](null, page);
    expect(summary).toEqual(answer.status === 'replaced' && answer.summary);
    expect(JSON.stringify(summary)).not.toContain('Emma');
  });

  it('stays as it was when the list is that of the pupils', async () => {
    const { handlers } = start();
    await takeOver(handlers, [fenna, sem, noor]);
    await handlers['options/replace-staff']({ members: [emma] }, page);
    const members = [colleague('fenna/van den/Berg'), colleague('Sem//Bakker'), emma];
    expect(await handlers['options/replace-staff']({ members }, page)).toEqual({
      status: 'are-pupils',
    });
    expect(await handlers['options/staff-summary'](null, page)).toMatchObject({ members: 1 });
  });

  it('may have a few who are called as a pupil is', async () => {
    const { handlers } = start();
    await takeOver(handlers, [fenna, sem]);
    const members = [emma, colleague('Sem//Bakker'), colleague('Joost/de/Wit')];
    expect(await handlers['options/replace-staff']({ members }, page)).toMatchObject({
      status: 'replaced',
    });
  });
});

describe('the words that are no pupil', () => {
  const roos = pupil('Roos/van/Leeuwen', 'Groep 4', { website: 'never' });

  it('are added and taken off by hand', async () => {
    const { handlers } = start();
    await takeOver(handlers, [roos]);
    const answer = await handlers['options/ignore-word']({ written: ' Roos ' }, page);
    const words = [{ word: 'roos', shown: 'Roos', place: 'settings', lapsed: null }];
    expect(answer).toMatchObject({ status: 'ignored', words });
    expect(await handlers['options/ignored-words'](null, page)).toMatchObject(words);
    expect(await handlers['options/report-again']({ word: 'roos' }, page)).toEqual([]);
    expect(await handlers['options/ignored-words'](null, page)).toEqual([]);
  });

  it('are no names of a pupil in full, however they are typed', async () => {
    const { handlers } = start();
    await takeOver(handlers, [roos]);
    const typed = async (written: string) =>
      (await handlers['options/ignore-word']({ written }, page)).status;
    expect(await typed('Roos van Leeuwen')).toBe('not-one-word');
    expect(await typed('RoosVanLeeuwen')).toBe('whole-name');
    expect(await typed('')).toBe('not-one-word');
    expect(await handlers['options/ignored-words'](null, page)).toEqual([]);
  });

  it('are listed with what keeps them from counting', async () => {
    const { handlers, database } = start();
    const said = { day: '2026-02-03', place: 'window' } as const;
    await putIgnoredWord(await database, { ...said, word: 'roos', shown: 'Roos' });
    await putIgnoredWord(await database, { ...said, word: 'storm', shown: 'Storm' });
    await takeOver(handlers, [roos]);
    expect(await handlers['options/ignored-words'](null, page)).toMatchObject([
      { word: 'roos', lapsed: 'refusal' },
      { word: 'storm', lapsed: null },
    ]);
  });

  it('are ignored from a review only as far as it is a window of ours', async () => {
    const { outside, handlers } = start();
    outside.register = registerOf([{ ...roos, consents: { website: 'refused' } }]);
    const { token } = await handlers['guard/hello'](null, page);
    const audience = seen(['Groep 4']);
    const hold = textHold('Daar kwam Roos aan.', { audience });
    await handlers['review/open']({ token, hold: photoHold({ audience }) }, frame);
    await handlers['review/open']({ token, hold }, frame);
    await handlers['review/judge']({ holdId: hold.id }, frame);
    const ignore = (sender: Sender) =>
      handlers['review/ignore-word']({ holdId: hold.id, word: 'roos' }, sender);
    expect((await ignore(frame)).status).toBe('refused');
    expect((await ignore(from(9, 0))).status).not.toBe('refused');
    expect([...outside.ignored.keys()]).toEqual(['roos']);
  });
});
