// The database from nothing: migrations, the register as one whole, the ledger's key and rows.
import { readdirSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordByHand } from '../../../utils/db/change-pupil.ts';
import {
  deleteIgnoredWord,
  putIgnoredWord,
  readIgnoredWords,
} from '../../../utils/db/ignored-word-store.ts';
import { ledgerKey } from '../../../utils/db/ledger-key.ts';
import { createStores } from '../../../utils/db/migrations/0001-create-stores.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import {
  deletePublication,
  putPublication,
  readPublications,
} from '../../../utils/db/publication-store.ts';
import {
  readRegister,
  readRegisterVersion,
  replaceRegister,
} from '../../../utils/db/register-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { readStaff, replaceStaff } from '../../../utils/db/staff-store.ts';
import type { IgnoredWord } from '../../../utils/model/ignored-word.ts';
import type { Publication } from '../../../utils/model/publication.ts';
import { allStored } from '../../support/all-stored.ts';
import { colleague, fenna, jip, sem } from '../../support/fakes/register.ts';

const emma = colleague('Emma//Jansen');
const joost = colleague('Joost/de/Wit');

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

describe('the database', () => {
  it('is made from nothing by its migrations', () => {
    const migrations = readdirSync(new URL('../../../utils/db/migrations', import.meta.url));
    expect(db.version).toBe(migrations.length);
    expect([...db.objectStoreNames]).toEqual(
      expect.arrayContaining([
        'departed',
        'ignoredWords',
        'keys',
        'previousRegister',
        'publications',
        'pupils',
        'register',
        'sealed',
        'staff',
      ]),
    );
  });

  it('is opened again with what lies in it', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    db.close();
    db = await openDatabase(() => undefined);
    expect(await readRegister(db)).toMatchObject({ pupils: [{ id: 'fenna' }] });
  });

  it('steps aside for a newer version of the extension, and says so', async () => {
    const onClosed = vi.fn();
    const old = await openDatabase(onClosed);
    db.close();
    await new Promise((resolve, reject) => {
      const newer = indexedDB.open('beeldwacht', db.version + 1);
      newer.onsuccess = () => resolve(newer.result.close());
      newer.onerror = reject;
    });
    expect(onClosed).toHaveBeenCalled();
    expect(() => old.transaction('keys')).toThrow();
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
});

describe('the register', () => {
  it('is not there until it was imported', async () => {
    expect(await readRegister(db)).toBeNull();
    expect(await readRegisterVersion(db)).toBe(0);
  });

  it('is replaced whole: who is no longer in the list is gone', async () => {
    await replaceRegister(db, [fenna, sem], '2026-02-03');
    expect(await replaceRegister(db, [jip], '2026-02-04')).toBe(true);
    expect(await readRegister(db)).toEqual({
      version: 2,
      importedAt: '2026-02-04',
      pupils: [jip],
      staff: [],
    });
    expect(await readRegisterVersion(db)).toBe(2);
  });

  it('stays as it was when the disk fails on the way', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    const { put } = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = Reflect.apply(put, this, args);
      if (this.name === 'register') this.transaction.abort();
      return request;
    });
    await expect(replaceRegister(db, [jip], '2026-02-04')).rejects.toThrow();
    failing.mockRestore();
    expect(await readRegister(db)).toEqual({
      version: 1,
      importedAt: '2026-02-03',
      pupils: [fenna],
      staff: [],
    });
  });

  it('lies sealed: whoever looks into the database finds no name', async () => {
    await replaceRegister(db, [fenna, sem], '2026-02-03');
    await replaceRegister(db, [jip], '2026-02-04');
    await replaceStaff(db, [emma], '2026-02-04');
    const stored = await allStored(db);
    expect(stored).not.toMatch(/Fenna|Bakker|Mulder|Emma|Groep|granted/);
    expect(stored).toContain('2026-02-04');
    expect(await db.get('keys', 'register')).toMatchObject({ extractable: false });
  });

  it('is sealed anew every time, and no part can be taken for another', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    const one = await db.get('sealed', 'pupils');
    await replaceRegister(db, [fenna], '2026-02-03');
    const other = await db.get('sealed', 'pupils');
    expect(other?.iv).not.toEqual(one?.iv);
    if (other !== undefined) await db.put('sealed', other, 'staff');
    await expect(readRegister(db)).rejects.toThrow();
  });

  it('has both of two changes that are made at once', async () => {
    await replaceRegister(db, [fenna, sem], '2026-02-03');
    const no = { state: 'withdrawn', on: '2026-02-04', source: 'form' } as const;
    await Promise.all([
      recordByHand(db, fenna.id, ['website'], no),
      recordByHand(db, sem.id, ['press'], no),
      replaceStaff(db, [emma], '2026-02-04'),
    ]);
    expect(await readRegister(db)).toMatchObject({
      version: 4,
      pupils: [{ byHand: { website: no } }, { byHand: { press: no } }],
      staff: [emma],
    });
  });

  it('gets another version with every import, also of the same list', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    await replaceRegister(db, [fenna], '2026-02-03');
    expect(await readRegisterVersion(db)).toBe(2);
  });
});

describe('a browser that has the first version', () => {
  it('keeps its register, and gets a place for staff', async () => {
    db.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB('beeldwacht', 1, { upgrade: createStores });
    await old.put('pupils', fenna);
    await old.put('register', { version: 4, importedAt: '2026-02-03' }, 'current');
    old.close();
    db = await openDatabase(() => undefined);
    expect(await readRegister(db)).toEqual({
      version: 4,
      importedAt: '2026-02-03',
      pupils: [fenna],
      staff: [],
    });
    await replaceStaff(db, [emma], '2026-02-04');
    expect((await readRegister(db))?.staff).toEqual([emma]);
    expect(await allStored(db)).not.toMatch(/Fenna|Emma/);
  });

  it('that is opened by two at once is sealed once, and never written over', async () => {
    db.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB('beeldwacht', 1, { upgrade: createStores });
    await old.put('pupils', fenna);
    await old.put('register', { version: 4, importedAt: '2026-02-03' }, 'current');
    old.close();
    const [one, other] = await Promise.all([
      openDatabase(() => undefined),
      openDatabase(() => undefined),
    ]);
    db = one;
    await replaceRegister(one, [jip], '2026-02-04');
    expect(await readRegister(other)).toMatchObject({ version: 5, pupils: [jip] });
    other.close();
  });
});

describe('the staff', () => {
  it('is kept without a register, which then has it from the first', async () => {
    expect(await readStaff(db)).toBeNull();
    await replaceStaff(db, [emma], '2026-02-03');
    expect(await readRegister(db)).toBeNull();
    expect(await readRegisterVersion(db)).toBe(0);
    await replaceRegister(db, [fenna], '2026-02-04');
    expect(await readRegister(db)).toMatchObject({ staff: [emma] });
  });

  it('and the pupils are replaced each by itself, and each makes a new version', async () => {
    await replaceRegister(db, [fenna], '2026-02-03');
    await replaceStaff(db, [emma, joost], '2026-02-04');
    await replaceStaff(db, [joost], '2026-02-05');
    await replaceRegister(db, [sem], '2026-02-06');
    expect(await readRegister(db)).toEqual({
      version: 4,
      importedAt: '2026-02-06',
      pupils: [sem],
      staff: [joost],
    });
    expect(await readStaff(db)).toEqual({ importedAt: '2026-02-05', members: [joost] });
  });

  it('is there again after the database was closed', async () => {
    await replaceStaff(db, [emma], '2026-02-03');
    db.close();
    db = await openDatabase(() => undefined);
    expect((await readStaff(db))?.members).toEqual([emma]);
  });
});

describe('words that are no pupil', () => {
  const storm: IgnoredWord = { word: 'storm', shown: 'Storm', day: '2026-02-03', place: 'frame' };
  const roos: IgnoredWord = { word: 'roos', shown: 'Roos', day: '2026-02-03', place: 'settings' };

  it('are kept apart from the register, each once, and go one by one', async () => {
    await putIgnoredWord(db, storm);
    await putIgnoredWord(db, roos);
    await putIgnoredWord(db, { ...storm, place: 'window' });
    await replaceRegister(db, [fenna], '2026-02-04');
    expect(await readIgnoredWords(db)).toEqual([roos, { ...storm, place: 'window' }]);
    await deleteIgnoredWord(db, 'storm');
    await deleteIgnoredWord(db, 'storm');
    expect(await readIgnoredWords(db)).toEqual([roos]);
  });

  it('are there again after the database was closed', async () => {
    await putIgnoredWord(db, storm);
    db.close();
    db = await openDatabase(() => undefined);
    expect(await readIgnoredWords(db)).toEqual([storm]);
  });
});

describe('the key of the ledger', () => {
  it('is made once, also when two ask at the same time', async () => {
    const sign = async (key: CryptoKey) =>
      new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array([1])));
    const [one, other] = await Promise.all([ledgerKey(db), ledgerKey(db)]);
    const later = await ledgerKey(db);
    expect(await sign(other)).toEqual(await sign(one));
    expect(await sign(later)).toEqual(await sign(one));
  });

  it('cannot be taken out', async () => {
    const key = await ledgerKey(db);
    expect(key.extractable).toBe(false);
    expect(key.usages).toEqual(['sign']);
  });
});

describe('publications', () => {
  const row = (id: string): Publication => ({
    id,
    day: '2026-02-03',
    post: 'draft',
    state: 'sure',
    host: 'school.example',
    address: null,
    kind: 'photos',
    channel: 'website',
    groupRefs: [],
    pupilRefs: [],
    possibleRefs: [],
    verdict: 'ok',
    findings: [],
    reasons: [],
    fileRefs: [],
    changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
  });

  it('are one row for one id', async () => {
    await putPublication(db, row('a'));
    await putPublication(db, { ...row('a'), verdict: 'review' });
    expect(await readPublications(db)).toEqual([{ ...row('a'), verdict: 'review' }]);
  });

  it('can be taken back, also when they are not there', async () => {
    await putPublication(db, row('a'));
    await putPublication(db, row('b'));
    await deletePublication(db, 'a');
    await deletePublication(db, 'a');
    expect(await readPublications(db)).toEqual([row('b')]);
  });
});
