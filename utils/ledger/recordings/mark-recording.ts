/** Marks a file as an internal recording: what is known of it, and never its bytes (R7, R8). */
import { putRecording } from '../../db/recording-store.ts';
import type { Database } from '../../db/schema.ts';
import type { NewRecording } from '../../model/recording.ts';
import { sealText } from '../seal-text.ts';

/** `today` is `2026-11-24`. A file that was marked before is marked anew, also when it was said to be deleted. */
export async function markRecording(
  db: Database,
  { fileName, about, discussedWith, ...mark }: NewRecording,
  today: string,
): Promise<void> {
  const words = await sealText(db, JSON.stringify({ fileName, about, discussedWith }));
  await putRecording(db, { ...mark, words, markedOn: today, deletedOn: null });
}
