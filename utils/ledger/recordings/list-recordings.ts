/** Internal recordings, with their words: opened only to be shown. */
import { readRecordings } from '../../db/recording-store.ts';
import type { Database } from '../../db/schema.ts';
import {
  mustBeDeleted,
  type Recording,
  type RecordingView,
  type RecordingWords,
} from '../../model/recording.ts';
import { openText } from '../seal-text.ts';

/** What is to be deleted first comes first; what is deleted comes last. */
export async function listRecordings(db: Database): Promise<readonly RecordingView[]> {
  const all = [...(await readRecordings(db))].sort(
    (a, b) =>
      Number(a.deletedOn !== null) - Number(b.deletedOn !== null) ||
      a.deleteBy.localeCompare(b.deleteBy),
  );
  return Promise.all(all.map((one) => viewOf(db, one)));
}

/** How many have to be deleted on that day. */
export async function countToDelete(db: Database, today: string): Promise<number> {
  return (await readRecordings(db)).filter((one) => mustBeDeleted(one, today)).length;
}

/** What was damaged on the disk is still a recording: it is compared by its hash, which is not sealed. */
const noWords: RecordingWords = { fileName: '', about: '', discussedWith: '' };

async function viewOf(db: Database, { words, ...one }: Recording): Promise<RecordingView> {
  const opened = await openText(db, words);
  return { ...one, ...(opened === null ? noWords : (JSON.parse(opened) as RecordingWords)) };
}
