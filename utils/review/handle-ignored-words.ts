/** What the options page asks about the words that are no pupil. */
import { deleteIgnoredWord, putIgnoredWord, readIgnoredWords } from '../db/ignored-word-store.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { IgnoreAnswer } from '../messaging/settings-messages.ts';
import type { ListedWord } from '../model/ignored-word.ts';
import { readPolicy } from '../platform/read-policy.ts';
import { ignorableWord } from './ignorable-word.ts';
import { isWholeName, lapsedBy, nameBearers } from './ignore-rules.ts';
import { readRegisterToday } from './read-register-today.ts';

export function handleIgnoredWords(
  database: () => Promise<Database>,
): Pick<
  BackgroundHandlers,
  'options/ignored-words' | 'options/ignore-word' | 'options/report-again'
> {
  return {
    'options/ignored-words': async () => listed(await database()),
    'options/ignore-word': async ({ written }): Promise<IgnoreAnswer> => {
      const ignorable = ignorableWord(written);
      if (ignorable === null) return { status: 'not-one-word' };
      const db = await database();
      const bearers = nameBearers(await readRegister(db), [ignorable.word]);
      if (isWholeName(ignorable.word, bearers)) return { status: 'whole-name' };
      const day = new Date().toISOString().slice(0, 10);
      await putIgnoredWord(db, { ...ignorable, day, place: 'settings' });
      return { status: 'ignored', words: await listed(db) };
    },
    'options/report-again': async ({ word }) => {
      const db = await database();
      await deleteIgnoredWord(db, word);
      return listed(db);
    },
  };
}

async function listed(db: Database): Promise<readonly ListedWord[]> {
  const [words, register, policy] = await Promise.all([
    readIgnoredWords(db),
    // What was recorded by hand keeps a word from counting as well as what a list says.
    readRegisterToday(async () => db),
    readPolicy(),
  ]);
  const bearers = nameBearers(
    register,
    words.map(({ word }) => word),
  );
  return words.map((word) => ({ ...word, lapsed: lapsedBy(word, bearers, policy) }));
}
