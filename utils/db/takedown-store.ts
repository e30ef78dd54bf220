/** What has to come down, and what was seen last of each pupil. */
import type { Enrolment, Takedown } from '../model/takedown.ts';
import type { Database } from './schema.ts';

export const readTakedowns = (db: Database): Promise<readonly Takedown[]> => db.getAll('takedowns');

export const readEnrolments = (db: Database): Promise<readonly Enrolment[]> =>
  db.getAll('enrolments');

export const readEnrolment = (db: Database, pupilRef: string): Promise<Enrolment | undefined> =>
  db.get('enrolments', pupilRef);

interface Noted {
  readonly enrolments: readonly Enrolment[];
  readonly put: readonly Takedown[];
  readonly dropped: readonly string[];
}

/** All of it or nothing: what was seen and what follows from it. */
export async function writeNoted(db: Database, { enrolments, put, dropped }: Noted): Promise<void> {
  const transaction = db.transaction(['takedowns', 'enrolments'], 'readwrite', {
    durability: 'strict',
  });
  const [takedowns, seen] = [
    transaction.objectStore('takedowns'),
    transaction.objectStore('enrolments'),
  ];
  await Promise.all([
    ...enrolments.map((one) => seen.put(one)),
    ...put.map((one) => takedowns.put(one)),
    ...dropped.map((ref) => takedowns.delete(ref)),
    transaction.done,
  ]);
}

/** False when there is no such matter (any more). */
export async function changeTakedown(
  db: Database,
  pupilRef: string,
  change: (takedown: Takedown) => Takedown,
): Promise<boolean> {
  const transaction = db.transaction('takedowns', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(pupilRef);
  if (row !== undefined) await transaction.store.put(change(row));
  await transaction.done;
  return row !== undefined;
}

export async function deleteTakedown(db: Database, pupilRef: string): Promise<void> {
  await db.delete('takedowns', pupilRef);
}
