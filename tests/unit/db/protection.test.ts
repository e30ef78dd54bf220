// The levels at which the register is sealed: by the device, by policy, and locked when the policy is gone.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordByHand } from '../../../utils/db/change-pupil.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { protectionOf } from '../../../utils/db/register-key.ts';
import {
  readRegister,
  readRegisterVersion,
  replaceRegister,
} from '../../../utils/db/register-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { replaceStaff } from '../../../utils/db/staff-store.ts';
import { allStored, wholeState } from '../../support/all-stored.ts';
import { colleague, fenna, jip, sem } from '../../support/fakes/register.ts';

const secret = 'een-geheim-van-minstens-32-tekens-lang';
let db: Database;
async function open(given: string | null): Promise<void> {
  db?.close();
  db = await openDatabase(() => undefined, given);
}
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await open(null);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

const names = async () => (await readRegister(db))?.pupils.map(({ firstName }) => firstName);

describe('a device without a secret', () => {
  it('seals by a key of its own', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    expect(await protectionOf(db)).toBe('device');
    await open(null);
    expect(await names()).toEqual(['Fenna']);
  });
});

describe('a device with a secret', () => {
  beforeEach(async () => {
    await open(secret);
    await replaceRegister(db, [fenna, sem], '2026-02-03');
    await replaceStaff(db, [colleague('Emma//Jansen')], '2026-02-03');
  });

  it('opens what it sealed, and keeps neither the secret nor a key that opens by itself', async () => {
    await open(secret);
    expect(await protectionOf(db)).toBe('policy');
    expect(await names()).toEqual(['Fenna', 'Sem']);
    expect(await allStored(db)).not.toMatch(/geheim|Fenna|Emma/);
    expect(await db.get('keys', 'register')).toHaveProperty('wrapped');
  });

  it.each([
    ['without the policy', null],
    ['with another secret', `${secret}!`],
  ])('does not open %s: there is no list then, and nothing is lost', async (_, other) => {
    await open(other);
    expect(await protectionOf(db)).toBe('locked');
    expect(await readRegister(db)).toBeNull();
    const no = { state: 'withdrawn', on: '2026-02-04', source: 'form' } as const;
    expect(await recordByHand(db, fenna.id, ['website'], no)).toBe(false);
    await open(secret);
    expect(await names()).toEqual(['Fenna', 'Sem']);
  });

  it('takes a new list where the old one does not open, under a new key and version', async () => {
    const version = await readRegisterVersion(db);
    await open(null);
    expect(await replaceRegister(db, [jip], '2026-02-04', { basedOn: 0 })).toBe(true);
    expect(await protectionOf(db)).toBe('device');
    expect(await wholeState(db)).toMatchObject({ pupils: [jip], staff: undefined });
    expect(await readRegisterVersion(db)).toBeGreaterThan(version);
    await open(null);
    expect(await names()).toEqual(['Jip']);
  });
});

it('what was sealed before the policy came is sealed anew, and is the same', async () => {
  await replaceRegister(db, [fenna], '2026-02-03');
  await replaceRegister(db, [fenna, sem], '2026-02-04');
  await replaceStaff(db, [colleague('Emma//Jansen')], '2026-02-04');
  const before = await wholeState(db);
  const old = await db.get('sealed', 'pupils');
  await open(secret);
  expect(await protectionOf(db)).toBe('policy');
  expect(await wholeState(db)).toEqual(before);
  expect((await db.get('sealed', 'pupils'))?.iv).not.toEqual(old?.iv);
  await open(null);
  expect(await readRegister(db)).toBeNull();
});
