/** What the options page asks about the school's channels. */
import { readDeparted } from '../db/departed-store.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { answeredPurposes, changeChannels } from '../model/change-channels.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy, writeOwnChannels } from '../platform/read-policy.ts';

export function handleChannels(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, 'options/channels' | 'options/save-channels'> {
  return {
    'options/channels': async () => (await readPolicy()).channels,
    'options/save-channels': async (change) => {
      const { list, isLocked } = (await readPolicy()).channels;
      if (isLocked) return { status: 'locked' };
      const db = await database();
      const [register, departed] = await Promise.all([
        readRegister(db),
        readDeparted(db, localDay(new Date())),
      ]);
      const answered = answeredPurposes(register?.pupils ?? [], departed);
      const next = changeChannels(list, change, answered);
      if (typeof next === 'string') return { status: next };
      await writeOwnChannels(next);
      return { status: 'saved', settings: (await readPolicy()).channels };
    },
  };
}
