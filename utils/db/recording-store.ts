/** Files that are internal recordings, one record for each. */
import type { Recording } from '../model/recording.ts';
import type { Database } from './schema.ts';

export const readRecordings = (db: Database): Promise<readonly Recording[]> =>
  db.getAll('recordings');

/** The same file again is the same record. Strict: what was marked must not go out after the browser was ended. */
export async function putRecording(db: Database, recording: Recording): Promise<void> {
  const transaction = db.transaction('recordings', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(recording), transaction.done]);
}

/** One that is not there stays away. */
export async function changeRecording(
  db: Database,
  hash: string,
  change: Partial<Recording>,
): Promise<void> {
  const transaction = db.transaction('recordings', 'readwrite', { durability: 'strict' });
  const row = await transaction.store.get(hash);
  if (row !== undefined) await transaction.store.put({ ...row, ...change });
  await transaction.done;
}

export async function deleteRecording(db: Database, hash: string): Promise<void> {
  await db.delete('recordings', hash);
}
