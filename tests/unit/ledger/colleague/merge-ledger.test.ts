// From one browser to another: each row once, about the same child, whatever its ids are there.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../../utils/db/open-database.ts';
import { readPublications } from '../../../../utils/db/publication-store.ts';
import type { Database } from '../../../../utils/db/schema.ts';
import { makeLedgerPack } from '../../../../utils/ledger/colleague/make-ledger-pack.ts';
import { mergeLedger } from '../../../../utils/ledger/colleague/merge-ledger.ts';
import { recordRelease } from '../../../../utils/ledger/record-release.ts';
import { openReferences } from '../../../../utils/ledger/references.ts';
import { openText } from '../../../../utils/ledger/seal-text.ts';
import { parseLedgerPack } from '../../../../utils/messaging/ledger-pack-parser.ts';
import { pupilId } from '../../../../utils/model/ids.ts';
import type { LedgerPack } from '../../../../utils/model/ledger-pack.ts';
import { anyGroup } from '../../../../utils/model/takedown.ts';
import { fenna, jip, noor, sem } from '../../../support/fakes/register.ts';
import { releaseOf } from '../../../support/fakes/release.ts';

let here: Database;
let pack: LedgerPack;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const there = await openDatabase(() => undefined);
  const now = new Date('2026-11-24T10:00:00Z');
  const named = { pupilIds: [sem.id], possibleIds: [jip.id], fileHashes: ['ab'] };
  await recordRelease(there, releaseOf({ id: 'a', ...named }), now);
  await recordRelease(there, releaseOf({ id: 'b', groups: ['Groep 8'], pupilIds: [noor.id] }), now);
  const made = await makeLedgerPack(there, [fenna, sem, jip]);
  // Through a file, and so through JSON.
  const parsed = parseLedgerPack(JSON.parse(JSON.stringify(made)));
  if (parsed === null) throw new Error('the pack is no pack');
  pack = parsed;
  there.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  here = await openDatabase(() => undefined);
});
afterEach(() => {
  here.close();
  vi.unstubAllGlobals();
});

it('names who is in its rows, and nobody else of the register', () => {
  expect(pack.pupils.map(({ firstName }) => firstName)).toEqual(['Sem', 'Jip']);
  expect(pack.rows).toMatchObject([
    { id: 'a', groups: ['Groep 3'], named: [0], possible: [1], hasFiles: true, state: 'unsure' },
    // That group and that pupil are in no register any more.
    { id: 'b', groups: [], named: [], possible: [] },
  ]);
});

it('is about the same child in another browser, which has other ids and another key', async () => {
  const id = pupilId('another-id');
  expect(await mergeLedger(here, pack, [id, null])).toEqual({ added: 2, known: 0, strangers: 1 });
  const refs = await openReferences(here);
  const [row, other] = await readPublications(here);
  expect(row).toMatchObject({
    id: 'a',
    pupilRefs: await refs('pupil', [id]),
    possibleRefs: [],
    groupRefs: await refs('group', ['Groep 3']),
    isForeign: true,
  });
  expect(row?.address && (await openText(here, row.address))).toContain('https://school.example');
  expect(other?.groupRefs).toEqual([anyGroup]);
  expect(JSON.stringify(await readPublications(here))).not.toMatch(/Sem|Jip|Groep/);
});

it('is there once, however often it is read in, and one’s own rows stay one’s own', async () => {
  await recordRelease(here, releaseOf({ id: 'a' }), new Date());
  const own = (await readPublications(here))[0];
  expect(await mergeLedger(here, pack, [sem.id, jip.id])).toMatchObject({ added: 1, known: 1 });
  expect(await mergeLedger(here, pack, [sem.id, jip.id])).toMatchObject({ added: 0, known: 2 });
  expect((await readPublications(here))[0]).toEqual(own);
});

it('is no ledger when it is a school pack, or holds what is no address', () => {
  const [row] = pack.rows;
  expect(parseLedgerPack({ pupils: [], importedAt: '2026-11-24' })).toBeNull();
  expect(parseLedgerPack({ ...pack, rows: [{ ...row, address: 'javascript:1' }] })).toBeNull();
  expect(parseLedgerPack({ ...pack, rows: [{ ...row, channel: 'tiktok' }] })).toBeNull();
  expect(parseLedgerPack({ ...pack, rows: [row] })).not.toBeNull();
});
