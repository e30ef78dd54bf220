// R22: provable, and without anything about a pupil in clear.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { type Release, recordRelease } from '../../../utils/ledger/record-release.ts';
import { fenna, sem } from '../../support/fakes/register.ts';

const now = new Date('2026-02-03T10:12:13.456Z');
const hash = 'ab'.repeat(32);
const release: Release = {
  id: 'hold-1',
  host: 'school.example',
  path: '/beheer/nieuws',
  kind: 'photos',
  channel: 'website',
  groups: ['Groep 3'],
  pupilIds: [fenna.id, sem.id],
  verdict: 'review',
  findings: ['pupil-named-in-photo-text'],
  reasons: ['not-recognisable'],
  fileHashes: [hash],
};

let db: Database;
const start = async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
};
beforeEach(start);
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

describe('a recorded release', () => {
  it('says what, where and for whom, to the day', async () => {
    await recordRelease(db, release, now);
    const { pupilIds: _, fileHashes: __, ...same } = release;
    const reference = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(await readPublications(db)).toEqual([
      { ...same, day: '2026-02-03', pupilRefs: [reference, reference], fileRefs: [reference] },
    ]);
  });

  it('has no pupil and no hash in clear, and no time', async () => {
    await recordRelease(db, release, now);
    const stored = JSON.stringify(await readPublications(db));
    for (const clear of [fenna.id, sem.id, hash, hash.slice(0, 32), '10:12']) {
      expect(stored).not.toContain(clear);
    }
  });

  it('is one row, however often it is tried', async () => {
    await recordRelease(db, release, now);
    const first = await readPublications(db);
    await recordRelease(db, release, now);
    expect(await readPublications(db)).toEqual(first);
  });

  it('refers to the same pupil in the same way, and to another in another', async () => {
    await recordRelease(db, { ...release, id: 'a', pupilIds: [fenna.id] }, now);
    await recordRelease(db, { ...release, id: 'b', pupilIds: [sem.id, fenna.id] }, now);
    const [a, b] = (await readPublications(db)).map(({ pupilRefs }) => pupilRefs);
    expect(b?.[1]).toBe(a?.[0]);
    expect(b?.[0]).not.toBe(a?.[0]);
  });

  it('tells a pupil from a file of the same letters', async () => {
    await recordRelease(db, { ...release, pupilIds: [fenna.id], fileHashes: ['fenna'] }, now);
    const [row] = await readPublications(db);
    expect(row?.fileRefs).not.toEqual(row?.pupilRefs);
  });

  it('cannot be joined to a name in another browser', async () => {
    await recordRelease(db, release, now);
    const [here] = await readPublications(db);
    db.close();
    await start();
    await recordRelease(db, release, now);
    const [there] = await readPublications(db);
    expect(there?.pupilRefs).not.toEqual(here?.pupilRefs);
    expect(there?.fileRefs).not.toEqual(here?.fileRefs);
  });

  it('fails when it cannot be written, so that nothing is released', async () => {
    db.close();
    await expect(recordRelease(db, release, now)).rejects.toThrow();
  });
});
