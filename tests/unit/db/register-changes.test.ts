// The register after its first import: once for each import, a step back, changes by hand, erasing.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { erasePupil, recordByHand } from '../../../utils/db/change-pupil.ts';
import { readDeparted } from '../../../utils/db/departed-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { previousUntil, restorePrevious } from '../../../utils/db/previous-register.ts';
import { readRegister, replaceRegister } from '../../../utils/db/register-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import type { HandRecord } from '../../../utils/model/consent.ts';
import { wholeState } from '../../support/all-stored.ts';
import { fenna, jip, sem } from '../../support/fakes/register.ts';

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

const first = '2026-11-20T08:00:00.000Z';
const second = '2026-11-24T08:00:00.000Z';
const soon = new Date('2026-11-30T08:00:00Z');
const late = new Date('2026-12-01T08:00:01Z');
const withdrawal: HandRecord = { state: 'withdrawn', on: '2026-11-24', source: 'parents-told' };

const idsNow = async () => (await readRegister(db))?.pupils.map(({ id }) => id);

describe('an import', () => {
  it('that comes twice counts once', async () => {
    await replaceRegister(db, [fenna], first, { basedOn: 0, importId: 'a' });
    await replaceRegister(db, [jip], second, { basedOn: 1, importId: 'b' });
    expect(await replaceRegister(db, [jip], second, { basedOn: 1, importId: 'b' })).toBe(true);
    expect((await readRegister(db))?.version).toBe(2);
    await restorePrevious(db, soon);
    expect(await idsNow()).toEqual(['fenna']);
  });

  it('that was made against another register changes nothing', async () => {
    await replaceRegister(db, [fenna], first);
    await recordByHand(db, fenna.id, ['press'], withdrawal);
    expect(await replaceRegister(db, [jip], second, { basedOn: 1, importId: 'b' })).toBe(false);
    expect(await idsNow()).toEqual(['fenna']);
  });
});

describe('when the lists were read in', () => {
  const datesNow = async () => {
    const now = await readRegister(db);
    return [now?.importedAt, now?.wholeAt];
  };

  it('a list of answers makes no group younger, and ticks make nothing younger', async () => {
    await replaceRegister(db, [fenna], first, { kind: 'answers' });
    expect(await datesNow()).toEqual([first, undefined]);
    await replaceRegister(db, [sem], second, { kind: 'answers' });
    expect(await datesNow()).toEqual([second, first]);
    await replaceRegister(db, [sem], '2026-11-25T08:00:00.000Z', { kind: 'ticks' });
    expect(await datesNow()).toEqual([second, first]);
    await restorePrevious(db, soon);
    expect(await datesNow()).toEqual([second, first]);
    await replaceRegister(db, [sem], '2026-11-26T08:00:00.000Z');
    expect(await datesNow()).toEqual(['2026-11-26T08:00:00.000Z', undefined]);
  });
});

describe('one step back', () => {
  beforeEach(async () => {
    await replaceRegister(db, [fenna, sem], first);
  });

  it('is not there after the first import', async () => {
    expect(await previousUntil(db, soon)).toBeNull();
    expect(await restorePrevious(db, soon)).toBe(false);
    expect(await idsNow()).toEqual(['fenna', 'sem']);
  });

  it('is there for seven days, and then forgotten', async () => {
    await replaceRegister(db, [jip], second);
    expect(await previousUntil(db, soon)).toBe('2026-12-01T08:00:00.000Z');
    expect(await previousUntil(db, late)).toBeNull();
    expect((await wholeState(db)).previous).toBeUndefined();
    expect(await restorePrevious(db, late)).toBe(false);
    expect(await idsNow()).toEqual(['jip']);
  });

  it('brings back pupils and date, and keeps what was recorded since', async () => {
    await replaceRegister(db, [sem], second);
    await recordByHand(db, sem.id, ['website'], withdrawal);
    expect(await restorePrevious(db, soon)).toBe(true);
    const register = await readRegister(db);
    expect(register).toMatchObject({ version: 4, importedAt: first });
    expect(register?.pupils).toEqual([fenna, { ...sem, byHand: { website: withdrawal } }]);
    expect(await restorePrevious(db, soon)).toBe(false);
  });
});

describe('a change by hand', () => {
  it('is recorded for each purpose, beside what was recorded before', async () => {
    await replaceRegister(db, [fenna, sem], first);
    expect(await recordByHand(db, sem.id, ['website', 'press'], withdrawal)).toBe(true);
    const given: HandRecord = { state: 'granted', on: '2026-11-25', source: 'form' };
    await recordByHand(db, sem.id, ['press'], given);
    const register = await readRegister(db);
    expect(register?.version).toBe(3);
    expect(register?.pupils).toEqual([
      fenna,
      { ...sem, byHand: { website: withdrawal, press: given } },
    ]);
  });

  it('of somebody who is not there changes nothing', async () => {
    expect(await recordByHand(db, sem.id, ['website'], withdrawal)).toBe(false);
    await replaceRegister(db, [fenna], first);
    expect(await recordByHand(db, sem.id, ['website'], withdrawal)).toBe(false);
    expect((await readRegister(db))?.version).toBe(1);
  });
});

it('erasing a pupil leaves no trace of them in the database', async () => {
  await replaceRegister(db, [fenna, sem], first);
  await replaceRegister(db, [fenna, sem, jip], second);
  await erasePupil(db, fenna.id);
  expect(await idsNow()).toEqual(['sem', 'jip']);
  expect(JSON.stringify(await wholeState(db))).not.toMatch(/fenna/i);
});

describe('a no that was recorded by hand of a pupil who leaves', () => {
  const given: HandRecord = { state: 'granted', on: '2026-11-20', source: 'form' };
  const refused = { ...sem, number: '7', byHand: { website: withdrawal, press: given } };
  const kept = {
    id: 'sem',
    firstName: 'Sem',
    infix: '',
    lastName: 'Bakker',
    number: '7',
    byHand: { website: withdrawal },
    goneOn: '2026-11-24',
  };
  const gone = (day = '2026-11-24') => readDeparted(db, day);

  it('is kept with what finds the child again, and nothing else; a yes is not', async () => {
    await replaceRegister(db, [refused, { ...jip, byHand: { press: given } }], first);
    expect(await gone()).toEqual([]);
    await replaceRegister(db, [fenna], second);
    expect(await gone()).toEqual([kept]);
  });

  it('is forgotten after a year', async () => {
    await replaceRegister(db, [refused], first);
    await replaceRegister(db, [fenna], second);
    expect(await gone('2027-11-23')).toHaveLength(1);
    expect(await gone('2027-11-24')).toEqual([]);
    expect((await wholeState(db)).departed).toEqual([]);
  });

  it('lasts through lists without the child, and is not kept twice when the child is back', async () => {
    await replaceRegister(db, [refused], first);
    await replaceRegister(db, [fenna], second);
    await replaceRegister(db, [fenna, jip], '2026-12-01T08:00:00.000Z');
    expect(await gone()).toEqual([kept]);
    await replaceRegister(db, [refused], '2026-12-02T08:00:00.000Z');
    expect(await gone()).toEqual([]);
  });

  it('is there again after a step back over the list in which it was given up', async () => {
    await replaceRegister(db, [refused], first);
    await replaceRegister(db, [fenna], second);
    await replaceRegister(db, [fenna, sem], second);
    await restorePrevious(db, soon);
    expect(await idsNow()).toEqual(['fenna']);
    expect(await gone()).toEqual([{ ...kept, goneOn: '2026-11-30' }]);
  });

  it('is not brought back by a step back when the parents said yes since', async () => {
    await replaceRegister(db, [refused], first);
    await replaceRegister(db, [fenna], second);
    await replaceRegister(db, [refused], second);
    await recordByHand(db, sem.id, ['website'], given);
    await restorePrevious(db, soon);
    expect(await gone()).toEqual([]);
  });

  it('survives a step back to a list that never had the child', async () => {
    await replaceRegister(db, [fenna], first);
    await replaceRegister(db, [fenna, { ...sem, number: '7' }], second);
    await recordByHand(db, sem.id, ['website'], withdrawal);
    await restorePrevious(db, new Date('2026-11-24T09:00:00Z'));
    expect(await gone()).toEqual([kept]);
  });

  it('goes when the pupil is erased, also what was kept under another id', async () => {
    await replaceRegister(db, [refused], first);
    await replaceRegister(db, [fenna], second);
    await replaceRegister(db, [fenna, { ...sem, id: jip.id }], second);
    await erasePupil(db, jip.id);
    expect(JSON.stringify(await wholeState(db))).not.toMatch(/Bakker/);
  });
});
