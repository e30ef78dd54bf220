/** Writes the ledger's row for one released hold: before the release, and how it ended after it. */

import { changePublication, putPublication } from '../db/publication-store.ts';
import type { Database } from '../db/schema.ts';
import type { PupilId } from '../model/ids.ts';
import type { Publication } from '../model/publication.ts';
import { anyGroup } from '../model/takedown.ts';
import { localDay } from '../platform/local-day.ts';
import { openReferences } from './references.ts';
import { sealText } from './seal-text.ts';

type Keyed = 'state' | 'day' | 'address' | 'groupRefs' | 'pupilRefs' | 'possibleRefs' | 'fileRefs';

export interface Release extends Omit<Publication, Keyed> {
  /** Of the page in which it was written. */
  readonly address: string;
  readonly groups: readonly string[];
  readonly pupilIds: readonly PupilId[];
  readonly possibleIds: readonly PupilId[];
  /** SHA-256 in hex of each released file. */
  readonly fileHashes: readonly string[];
}

/** The same id writes the same row again, so a release that is retried stays one row. */
export async function recordRelease(db: Database, release: Release, now: Date): Promise<void> {
  const refs = await openReferences(db);
  const { address, groups, pupilIds, possibleIds, fileHashes, ...row } = release;
  await putPublication(db, {
    ...row,
    state: 'pending',
    day: localDay(now),
    address: await sealText(db, address),
    groupRefs: groups.length === 0 ? [anyGroup] : await refs('group', groups),
    pupilRefs: await refs('pupil', pupilIds),
    possibleRefs: await refs('pupil', possibleIds),
    fileRefs: await refs('file', fileHashes),
  });
}

/** The page was told. Unsure: it may have heard, and went away before it answered. */
export async function endRelease(db: Database, id: string, isSure: boolean): Promise<void> {
  await changePublication(db, id, { state: isSure ? 'sure' : 'unsure' });
}
