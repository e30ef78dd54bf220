// From a consent that is withdrawn to posts that are ticked off, through the messages of the pages.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { endRelease, recordRelease } from '../../../utils/ledger/record-release.ts';
import type { BackgroundHandlers } from '../../../utils/messaging/route-messages.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { localDay } from '../../../utils/platform/local-day.ts';
import { createReview } from '../../../utils/review/answer-review.ts';
import { handleMessages } from '../../../utils/review/handle-messages.ts';
import { createTypedReview } from '../../../utils/review/review-typed.ts';
import { jip, pupil, sem } from '../../support/fakes/register.ts';
import { releaseOf } from '../../support/fakes/release.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';
import { badge, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const sender = { url: null, tabId: 7, frameId: 0, documentId: null, isOwnExtension: true };
const bo = pupil('Bo/de/Wit', 'Groep 3', { website: 'granted', closed_app: 'granted' });

let db: Database;
let handlers: BackgroundHandlers;
beforeEach(async () => {
  restartBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
  const { ports } = fakeOutside();
  const [review, typed] = [createReview(ports), createTypedReview(ports)];
  handlers = handleMessages(review, typed, () => Promise.resolve(db));
  await takeOver([sem, bo, jip]);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

async function takeOver(pupils: readonly Pupil[]) {
  const basedOn = (await handlers['options/register'](null, sender))?.version ?? 0;
  const change = { pupils, basedOn, importId: crypto.randomUUID(), kind: 'whole' as const };
  return handlers['options/replace-register'](change, sender);
}

async function release(changes: Parameters<typeof releaseOf>[0]) {
  const whole = releaseOf(changes);
  await recordRelease(db, whole, new Date());
  await endRelease(db, whole.id, true);
}

const withdraw = (state: 'withdrawn' | 'granted' = 'withdrawn') =>
  handlers['options/record-consent'](
    {
      pupilId: bo.id,
      purposes: ['website'],
      record: { state, on: localDay(new Date()), source: 'parents-told' },
    },
    sender,
  );
const list = () => handlers['options/takedowns'](null, sender);
const open = async () => (await handlers['options/takedown-summary'](null, sender)).open;

describe('a consent that is withdrawn', () => {
  beforeEach(async () => {
    await release({
      id: 'a',
      post: 'named',
      kind: 'texts',
      pupilIds: [bo.id],
      address: 'https://school.example/nieuws/bo-wint',
    });
    await release({ id: 'b', post: 'group', fileHashes: ['ab'] });
    await release({ id: 'c', post: 'other', groups: ['Groep 5'], fileHashes: ['cd'] });
    await withdraw();
  });

  it('gives a list with name, link, day and channel; nobody else is in it', async () => {
    const today = localDay(new Date());
    const post = { day: today, channel: 'website', state: 'sure', ticked: null };
    expect(await list()).toMatchObject([
      {
        name: 'Bo de Wit',
        group: 'Groep 3',
        hasLeft: false,
        purposes: ['website'],
        isSeen: false,
        sure: [{ ...post, post: 'named', address: 'https://school.example/nieuws/bo-wint' }],
        possible: [{ ...post, post: 'group' }],
      },
    ]);
    expect(badge.text).toBe('1');
  });

  it('is news for staff until it was seen', async () => {
    const news = await handlers['review/news'](null, sender);
    expect(news).toMatchObject([{ name: 'Bo de Wit', group: 'Groep 3', purposes: ['website'] }]);
    const pupilRefs = news.map(({ pupilRef }) => pupilRef);
    await handlers['review/see-news']({ pupilRefs }, sender);
    expect(await handlers['review/news'](null, sender)).toEqual([]);
    // Seen is not done.
    expect(await open()).toBe(1);
  });

  it('is done when every post was ticked, and open again when a tick was a mistake', async () => {
    const [{ pupilRef = '' } = {}] = await list();
    const tick = (post: string, outcome: 'removed' | 'not-found' | null) =>
      handlers['options/tick-post']({ pupilRef, post, outcome }, sender);
    await tick('named', 'removed');
    expect(badge.text).toBe('1');
    const [row] = await tick('group', 'not-found');
    expect(row?.sure[0]?.ticked).toEqual({ outcome: 'removed', on: localDay(new Date()) });
    expect(badge.text).toBe('');
    expect(await open()).toBe(0);
    await tick('named', null);
    expect(await open()).toBe(1);
  });

  it('is over when the parents say yes again', async () => {
    await withdraw('granted');
    expect(await list()).toEqual([]);
    expect(badge.text).toBe('');
  });
});

it('a child who left is shown by a name that lies nowhere in clear', async () => {
  await release({ id: 'a', kind: 'texts', pupilIds: [bo.id], channel: 'closed_app' });
  await takeOver([sem, jip]);
  expect(await list()).toMatchObject([{ name: 'Bo de Wit', hasLeft: true, sure: [{}] }]);
  const stored = await Promise.all([
    db.getAll('takedowns'),
    db.getAll('enrolments'),
    db.getAll('publications'),
  ]);
  const text = JSON.stringify(stored, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  for (const word of ['Bo', 'Wit', 'Groep', bo.id]) expect(text).not.toContain(`"${word}`);
  expect(text).not.toContain('de Wit');
  // A step back brings the child back.
  await handlers['options/undo-import'](null, sender);
  expect(await list()).toEqual([]);
});
