// Erasing a pupil leaves no reference, and the others' rows as they were (S23).
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { readPublications } from '../../../utils/db/publication-store.ts';
import type { Database } from '../../../utils/db/schema.ts';
import { readEnrolments, readTakedowns } from '../../../utils/db/takedown-store.ts';
import { eraseFromLedger } from '../../../utils/ledger/erase-from-ledger.ts';
import { recordRelease } from '../../../utils/ledger/record-release.ts';
import { openReferences } from '../../../utils/ledger/references.ts';
import { watchRegister } from '../../../utils/ledger/takedown/watch-register.ts';
import { fenna, jip, registerOf, sem } from '../../support/fakes/register.ts';
import { releaseOf } from '../../support/fakes/release.ts';

let db: Database;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase(() => undefined);
});
afterEach(() => {
  db.close();
  vi.unstubAllGlobals();
});

it('takes the child out of rows, of what has to come down, and of who was seen', async () => {
  const now = new Date('2026-11-24T10:00:00Z');
  await recordRelease(db, releaseOf({ id: 'both', pupilIds: [jip.id, sem.id] }), now);
  await recordRelease(db, releaseOf({ id: 'maybe', possibleIds: [jip.id, fenna.id] }), now);
  await recordRelease(db, releaseOf({ id: 'other', pupilIds: [sem.id] }), now);
  await watchRegister(db, registerOf([jip, sem]), [], '2026-11-20');
  const withdrawn = { ...jip, consents: { website: 'withdrawn' as const } };
  await watchRegister(db, registerOf([withdrawn, sem]), [], '2026-11-24');
  expect(await readTakedowns(db)).toHaveLength(1);
  const before = await readPublications(db);

  await eraseFromLedger(db, jip.id);
  const [jipRef = '', semRef = '', fennaRef = ''] = await (await openReferences(db))('pupil', [
    ...[jip.id, sem.id, fenna.id],
  ]);
  const all = JSON.stringify([
    await readPublications(db),
    await readTakedowns(db),
    await readEnrolments(db),
  ]);
  expect(all).not.toContain(jipRef);
  expect(await readPublications(db)).toMatchObject([
    // What the post is called on the site may be the child's name.
    { id: 'both', pupilRefs: [semRef], address: null },
    { id: 'maybe', possibleRefs: [fennaRef] },
    before.find(({ id }) => id === 'other'),
  ]);
  // The child who is not in the register any more has not left: it is not known at all.
  await watchRegister(db, registerOf([sem]), [], '2026-11-25');
  expect(await readTakedowns(db)).toEqual([]);
});
