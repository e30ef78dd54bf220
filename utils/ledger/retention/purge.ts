/** Lets go of what is kept no longer, if the clock may be believed (S24, F17). */
import { readClockState, writeClockState } from '../../db/clock-store.ts';
import { eraseReference } from '../../db/erase-reference.ts';
import { deletePublication, readPublications } from '../../db/publication-store.ts';
import { deleteRecording, readRecordings } from '../../db/recording-store.ts';
import type { Database } from '../../db/schema.ts';
import { deleteTakedown, readEnrolments, readTakedowns } from '../../db/takedown-store.ts';
import { localDay } from '../../platform/local-day.ts';
import { isTakedownOpen, openPosts } from '../takedown/list-takedowns.ts';
import { isLeaverDue, isRecordingDue, isRowDue, isRowDueBy, isTakedownDue } from './is-due.ts';
import { onProbation, readClock } from './steady-clock.ts';

/**
 * `ledgerDays` is what the school's policy says of rows. False when the clock may not be believed: nothing has gone
 * then.
 */
export async function purge(
  db: Database,
  now: Date,
  ledgerDays: number | null = null,
): Promise<boolean> {
  const { state, mayPurge } = readClock(await readClockState(db), now.getTime());
  await writeClockState(db, state);
  if (!mayPurge) return false;
  const today = localDay(now);
  // What has still to come down is known until somebody has ticked it off.
  const open = ledgerDays === null ? new Set<string>() : await openPosts(db);
  for (const row of await readPublications(db)) {
    const isDue = isRowDueBy(row, ledgerDays, today) && !open.has(row.post);
    if (isDue || isRowDue(row, today)) await deletePublication(db, row.id);
  }
  for (const one of await readEnrolments(db)) {
    if (isLeaverDue(one, today)) await eraseReference(db, one.pupilRef);
  }
  for (const one of await readTakedowns(db)) {
    if (isTakedownDue(one, await isTakedownOpen(db, one), today)) {
      await deleteTakedown(db, one.pupilRef);
    }
  }
  for (const one of await readRecordings(db)) {
    if (isRecordingDue(one, today)) await deleteRecording(db, one.hash);
  }
  return true;
}

/** Whether a person has to say that the clock is right. */
export async function isClockDoubtful(db: Database, now: Date): Promise<boolean> {
  return readClock(await readClockState(db), now.getTime()).isDoubtful;
}

/** A person has looked at the date. */
export async function trustClock(db: Database, now: Date): Promise<void> {
  await writeClockState(db, onProbation(now.getTime()).state);
}
