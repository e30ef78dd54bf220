/** What the options page asks about school packs: all that a colleague's browser needs, and taking that over. */

import { readDeparted } from '../db/departed-store.ts';
import { putIgnoredWord, readIgnoredWords } from '../db/ignored-word-store.ts';
import { listDates } from '../db/list-dates.ts';
import { mergeRegister } from '../db/merge-register.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { readStaff, replaceStaff } from '../db/staff-store.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { answeredPurposes } from '../model/change-channels.ts';
import type { SchoolPack } from '../model/school-pack.ts';
import { localDay } from '../platform/local-day.ts';
import {
  readPolicy,
  writeOwnChannels,
  writeOwnConsentRules,
  writeOwnContact,
} from '../platform/read-policy.ts';
import { alignChannels } from '../register/pack/align-channels.ts';
import { isOlderPack, mergePack } from '../register/pack/merge-pack.ts';
import { notAfter } from '../register/pack/not-after.ts';
import { isNewer } from '../register/pack/preview-pack.ts';
import { summariseRegister } from './summarise-register.ts';

export function handleSchoolPack(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, 'options/school-pack' | 'options/take-school-pack'> {
  return {
    'options/school-pack': async () => gather(await database()),
    'options/take-school-pack': async ({ pack: sent, ...mark }) => {
      const db = await database();
      const now = new Date();
      const dated = notAfter(sent, now.toISOString());
      const pack = await takeChannels(db, dated, mark.basedOn);
      const isMerged = await mergeRegister(
        db,
        (here) => (here === null ? pack : mergePack(here, pack, localDay(now))),
        { ...mark, now: now.toISOString() },
      );
      if (!isMerged) return { status: 'changed' };
      const register = await readRegister(db);
      const isOlder = register !== null && isOlderPack(register, pack);
      await takeRest(db, pack, isOlder);
      return { status: 'taken', isOlder, summary: await summariseRegister(database) };
    },
  };
}

async function gather(db: Database): Promise<SchoolPack | null> {
  const [register, departed, staff, ignoredWords, policy] = await Promise.all([
    readRegister(db),
    readDeparted(db, localDay(new Date())),
    readStaff(db),
    readIgnoredWords(db),
    readPolicy(),
  ]);
  if (register === null || register.pupils.length === 0) return null;
  const { pupils } = register;
  const { contact, consent } = policy;
  const { closedAppNeedsConsent } = consent;
  const dates = listDates(register);
  const channels = policy.channels.list;
  return {
    ...dates,
    ...{ pupils, departed, staff, ignoredWords, contact, closedAppNeedsConsent, channels },
  };
}

/**
 * The pack with the channels of here, which are stored first: an answer must never lie there without its channel. Beside another
 * register than the one that was shown nothing is stored; a pack that is sent again finds its channels by name.
 */
async function takeChannels(db: Database, pack: SchoolPack, basedOn: number): Promise<SchoolPack> {
  const [register, departed, policy] = await Promise.all([
    readRegister(db),
    readDeparted(db, localDay(new Date())),
    readPolicy(),
  ]);
  const isOlder = register !== null && isOlderPack(register, pack);
  const answered = answeredPurposes(register?.pupils ?? [], departed);
  const aligned = alignChannels(pack, policy.channels, answered, isOlder);
  const isAsShown = (register?.version ?? 0) === basedOn;
  if (isAsShown && !policy.channels.isLocked) await writeOwnChannels(aligned.channels);
  return aligned.pack;
}

/** What lies apart from the pupils. Each of them can be taken twice, and again when it failed half-way. */
async function takeRest(db: Database, pack: SchoolPack, isOlder: boolean): Promise<void> {
  const [staff, words] = await Promise.all([readStaff(db), readIgnoredWords(db)]);
  if (pack.staff !== null && isNewer(pack.staff.importedAt, staff?.importedAt ?? null)) {
    await replaceStaff(db, pack.staff.members, pack.staff.importedAt);
  }
  const known = new Set(words.map(({ word }) => word));
  for (const word of pack.ignoredWords) if (!known.has(word.word)) await putIgnoredWord(db, word);
  if (isOlder) return;
  const { contact, closedAppNeedsConsent } = pack;
  if (Object.values(contact).some((text) => text !== '')) await writeOwnContact(contact);
  await writeOwnConsentRules({ closedAppNeedsConsent });
}
