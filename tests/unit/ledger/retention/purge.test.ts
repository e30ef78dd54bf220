// What is kept no longer goes when it is due, and not a day before (S24).
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeClockState } from '../../../../utils/db/clock-store.ts';
import { openDatabase } from '../../../../utils/db/open-database.ts';
import { putPublication, readPublications } from '../../../../utils/db/publication-store.ts';
import { putRecording, readRecordings } from '../../../../utils/db/recording-store.ts';
import type { Database } from '../../../../utils/db/schema.ts';
import { readTakedowns, writeNoted } from '../../../../utils/db/takedown-store.ts';
import { isLeaverDue, isRowDue, isRowDueBy } from '../../../../utils/ledger/retention/is-due.ts';
import { isClockDoubtful, purge, trustClock } from '../../../../utils/ledger/retention/purge.ts';
import type { Takedown } from '../../../../utils/model/takedown.ts';
import { publicationOf } from '../../../support/fakes/publication.ts';

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayMs = 24 * 60 * 60 * 1000;

/** As if the clock had run steadily up to that day. */
async function purgeOn(day: string, ledgerDays: number | null = null): Promise<boolean> {
  const now = at(day).getTime();
  await writeClockState(db, { lastSeen: now - dayMs, steady: 5 * dayMs });
  return purge(db, at(day), ledgerDays);
}

const takedown = (changes: Partial<Takedown> = {}): Takedown => ({
  pupilRef: 'fenna',
  who: new Uint8Array(),
  on: '2026-02-10',
  hasLeft: false,
  purposes: ['website'],
  ticked: {},
  isSeen: true,
  ...changes,
});
const note = (one: Takedown, leftOn: string | null = null) =>
  writeNoted(db, {
    enrolments: [{ pupilRef: one.pupilRef, says: {}, groups: [], leftOn }],
    put: [one],
    dropped: [],
  });

it.each([
  ['2026-02-03', '2029-02-02', false],
  ['2026-02-03', '2029-02-03', true],
  ['2024-02-29', '2027-02-28', false],
  ['2024-02-29', '2027-03-01', true],
])('a row of %s is due on %s: %s', (day, today, expected) => {
  expect(isRowDue({ day }, today)).toBe(expected);
});

it.each([
  [60, '2026-04-03', false],
  [60, '2026-04-04', true],
  // Over the change to summer time.
  [30, '2026-03-05', true],
  [null, '2099-01-01', false],
])('by a policy of %s days a row of 3 February 2026 is due on %s: %s', (days, today, expected) => {
  expect(isRowDueBy({ day: '2026-02-03' }, days, today)).toBe(expected);
});

it.each([
  // Left in the school year that ended on 31 July 2026: one more school year.
  ['2026-07-20', '2027-07-31', false],
  ['2026-07-20', '2027-08-01', true],
  ['2026-08-01', '2028-07-31', false],
  ['2026-08-01', '2028-08-01', true],
  [null, '2099-01-01', false],
])('who left on %s is due on %s: %s', (leftOn, today, expected) => {
  expect(isLeaverDue({ leftOn }, today)).toBe(expected);
});

describe('purging', () => {
  it('lets rows go that are due, and leaves the others', async () => {
    await putPublication(db, publicationOf({ id: 'old', day: '2026-02-03' }));
    await putPublication(db, publicationOf({ id: 'young', day: '2026-02-04' }));
    expect(await purgeOn('2029-02-03')).toBe(true);
    expect((await readPublications(db)).map(({ id }) => id)).toEqual(['young']);
  });

  it('takes the reference of a leaver out of rows that stay for others', async () => {
    const row = publicationOf({ day: '2027-07-01', pupilRefs: ['fenna', 'sem'] });
    await putPublication(db, row);
    await note(takedown({ hasLeft: true }), '2026-07-20');
    await purgeOn('2027-07-31');
    expect(await readPublications(db)).toEqual([row]);
    await purgeOn('2027-08-01');
    expect(await readPublications(db)).toEqual([{ ...row, pupilRefs: ['sem'] }]);
    expect(await readTakedowns(db)).toEqual([]);
  });

  it('keeps what was ticked for a year', async () => {
    await putPublication(db, publicationOf({ pupilRefs: ['fenna'] }));
    await note(takedown({ ticked: { 'draft-1': { outcome: 'removed', on: '2026-03-01' } } }));
    await purgeOn('2027-02-28');
    expect(await readTakedowns(db)).toHaveLength(1);
    await purgeOn('2027-03-01');
    expect(await readTakedowns(db)).toEqual([]);
  });

  it('keeps what is still to be done until its rows go', async () => {
    await putPublication(db, publicationOf({ pupilRefs: ['fenna'] }));
    await note(takedown());
    await purgeOn('2028-02-10');
    expect(await readTakedowns(db)).toHaveLength(1);
  });

  it('does nothing by a clock that jumped, and asks when it jumped far', async () => {
    await putPublication(db, publicationOf());
    await writeClockState(db, { lastSeen: at('2026-02-03').getTime(), steady: 5 * dayMs });
    const wrong = at('2029-02-04');
    expect(await purge(db, wrong)).toBe(false);
    expect(await isClockDoubtful(db, wrong)).toBe(true);
    expect(await readPublications(db)).toHaveLength(1);
    await trustClock(db, wrong);
    expect(await isClockDoubtful(db, wrong)).toBe(false);
    // Said to be right, it still has to run on for a day.
    expect(await purge(db, wrong)).toBe(false);
    expect(await purge(db, new Date(wrong.getTime() + dayMs / 2))).toBe(false);
    expect(await purge(db, new Date(wrong.getTime() + dayMs))).toBe(true);
    expect(await readPublications(db)).toEqual([]);
  });
});

it('a recording is refused for a year after it was deleted, and waits for that as long as it takes', async () => {
  const recording = {
    ...{ bytes: 1, film: null, purpose: 'other' as const, words: new Uint8Array() },
    ...{ markedOn: '2026-02-03', deleteBy: '2026-03-03' },
  };
  await putRecording(db, { ...recording, hash: 'deleted', deletedOn: '2026-03-01' });
  await putRecording(db, { ...recording, hash: 'waits', deletedOn: null });
  const left = async () => (await readRecordings(db)).map(({ hash }) => hash);
  await purgeOn('2027-02-28');
  expect(await left()).toEqual(['deleted', 'waits']);
  await purgeOn('2027-03-01');
  expect(await left()).toEqual(['waits']);
});

it('a policy lets rows go earlier, but for posts that have still to come down, and for three years at most', async () => {
  const old = { day: '2026-02-03', channel: 'website' as const };
  await putPublication(db, publicationOf({ ...old, id: 'a', post: 'quiet' }));
  await putPublication(db, publicationOf({ ...old, id: 'b', post: 'open', pupilRefs: ['fenna'] }));
  await note(takedown({ on: '2026-02-10' }));
  const left = async () => (await readPublications(db)).map(({ id }) => id);
  await purgeOn('2026-04-03', 60);
  expect(await left()).toEqual(['a', 'b']);
  await purgeOn('2026-04-04', 60);
  expect(await left()).toEqual(['b']);
  await note(takedown({ ticked: { open: { outcome: 'removed', on: '2026-04-05' } } }));
  await purgeOn('2026-04-05', 60);
  expect(await left()).toEqual([]);
  await putPublication(db, publicationOf({ ...old, id: 'c', post: 'c' }));
  await purgeOn('2029-02-02', 99_999);
  expect(await left()).toEqual(['c']);
  await purgeOn('2029-02-03', 99_999);
  expect(await left()).toEqual([]);
});
