/** The words that are no pupil, one record for each. */
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Database } from './schema.ts';

export function readIgnoredWords(db: Database): Promise<readonly IgnoredWord[]> {
  return db.getAll('ignoredWords');
}

/** The same word once more: the later one counts. Strict: what was said must not come back. */
export async function putIgnoredWord(db: Database, ignored: IgnoredWord): Promise<void> {
  const transaction = db.transaction('ignoredWords', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(ignored), transaction.done]);
}

export async function deleteIgnoredWord(db: Database, word: string): Promise<void> {
  await db.delete('ignoredWords', word);
}
