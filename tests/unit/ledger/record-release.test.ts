// R22: provable, and without anything about a pupil in clear.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { endRelease, type Release, recordRelease } from '../../../utils/ledger/record-release.ts';
import { openText } from '../../../utils/ledger/seal-text.ts';
import { fenna, noor, sem } from '../../support/fakes/register.ts';

const now = new Date('2026-02-03T10:12:13.456Z');
const hash = 'ab'.repeat(32);
const release: Release = {
  id: 'hold-1',
  post: 'draft-1',
  host: 'school.example',
  address: 'https://school.example/nieuws/fenna-wint',
  kind: 'photos',
  channel: 'website',
  groups: ['Groep 3'],
  pupilIds: [fenna.id, sem.id],
  possibleIds: [noor.id],
  verdict: 'review',
  findings: ['pupil-named-in-photo-text'],
  reasons: ['not-recognisable'],
  fileHashes: [hash],
  changes: { names: 1, covers: 0, photos: 0, cleaned: 0 },
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
    const { pupilIds, possibleIds, fileHashes, groups, address, ...same } = release;
    const reference = expect.stringMatching(/^[0-9a-f]{32}$/);
    const [row] = await readPublications(db);
    expect(row).toEqual({
      ...same,
      state: 'pending',
      day: '2026-02-03',
      address: expect.any(Uint8Array),
      groupRefs: groups.map(() => reference),
      pupilRefs: pupilIds.map(() => reference),
      possibleRefs: possibleIds.map(() => reference),
      fileRefs: fileHashes.map(() => reference),
    });
    expect(row?.address && (await openText(db, row.address))).toBe(address);
  });

  it('has no pupil and no hash in clear, and no time', async () => {
    await recordRelease(db, release, now);
    const stored = JSON.stringify(await readPublications(db));
    for (const clear of [fenna.id, sem.id, noor.id, 'Groep', hash, hash.slice(0, 32), '10:12']) {
      expect(stored).not.toContain(clear);
    }
    const [row] = await readPublications(db);
    expect(new TextDecoder().decode(row?.address ?? new Uint8Array())).not.toContain('fenna');
  });

  it('is pending until the page was told, and then sure or unsure', async () => {
    await recordRelease(db, release, now);
    await endRelease(db, release.id, false);
    expect(await readPublications(db)).toMatchObject([{ state: 'unsure' }]);
    await endRelease(db, release.id, true);
    expect(await readPublications(db)).toMatchObject([{ state: 'sure' }]);
    await endRelease(db, 'another', true);
    expect(await readPublications(db)).toHaveLength(1);
  });

  it('is one row, however often it is tried', async () => {
    await recordRelease(db, release, now);
    const first = await readPublications(db);
    await recordRelease(db, release, now);
    const [again, ...more] = await readPublications(db);
    expect(more).toEqual([]);
    // What is sealed is never sealed twice in one way.
    expect({ ...again, address: null }).toEqual({ ...first[0], address: null });
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
