/** What the options page and the review ask about internal recordings. */
import { changeRecording, deleteRecording } from '../db/recording-store.ts';
import type { Database } from '../db/schema.ts';
import { countWaiting } from '../ledger/count-waiting.ts';
import { countToDelete, listRecordings } from '../ledger/recordings/list-recordings.ts';
import { markRecording } from '../ledger/recordings/mark-recording.ts';
import type { RecordingMessages } from '../messaging/recording-messages.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { RecordingView } from '../model/recording.ts';
import { localDay } from '../platform/local-day.ts';
import { showCount } from '../platform/toolbar.ts';

export function handleRecordings(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, keyof RecordingMessages> {
  const today = (): string => localDay(new Date());

  async function change(how: (db: Database) => Promise<void>): Promise<readonly RecordingView[]> {
    const db = await database();
    await how(db);
    await showCount(await countWaiting(db, today()));
    return listRecordings(db);
  }

  return {
    'options/recordings': async () => listRecordings(await database()),
    'options/mark-recording': (recording) => change((db) => markRecording(db, recording, today())),
    'options/tick-recording': ({ hash, isDeleted }) =>
      change((db) => changeRecording(db, hash, { deletedOn: isDeleted ? today() : null })),
    'options/unmark-recording': ({ hash }) => change((db) => deleteRecording(db, hash)),
    'review/recordings-to-delete': async () => countToDelete(await database(), today()),
  };
}
