/** What the popup of the toolbar is told: how things stand, and who may not appear. */
import { whoMayNot } from '../consent/who-may-not.ts';
import type { Database } from '../db/schema.ts';
import { countToDelete } from '../ledger/recordings/list-recordings.ts';
import { countOpen } from '../ledger/takedown/list-takedowns.ts';
import type { PopupMessages } from '../messaging/popup-messages.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { PopupSite } from '../model/popup-view.ts';
import type { Register } from '../model/register.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy } from '../platform/read-policy.ts';
import { activeAddress } from '../platform/tabs.ts';
import { pickSite } from '../sites/pick-site.ts';
import { siteSwitches } from './handle-sites.ts';
import { readLastQuestion, rememberQuestion } from './last-question.ts';
import { listMayNot, pupilViews } from './pupil-views.ts';
import { readRegisterToday } from './read-register-today.ts';
import { groupsOf } from './view-of.ts';

export function handlePopup(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, keyof PopupMessages> {
  return {
    'popup/view': async () => {
      const [site, register, { channels }, openTakedowns, recordingsToDelete, last] =
        await Promise.all([
          activeSite(),
          readRegisterToday(database),
          readPolicy(),
          database().then(countOpen),
          database().then((db) => countToDelete(db, localDay(new Date()))),
          readLastQuestion(),
        ]);
      return {
        site,
        register: register && countsOf(register),
        channels: channels.list,
        openTakedowns,
        recordingsToDelete,
        last,
      };
    },
    'popup/who-may-not': async (question) => {
      await rememberQuestion(question);
      const register = await readRegisterToday(database);
      if (register === null) return null;
      const mayNot = whoMayNot(register, question.groups, question.channel);
      const ids = new Set(mayNot.map(({ id }) => id));
      const views = pupilViews(register, question.channel, ids);
      return {
        // Groups of last year are those of nobody: then the whole school is told.
        groups: register.isOfLastYear === true ? [] : question.groups,
        ...listMayNot(mayNot.flatMap(({ id }) => views.get(id) ?? [])),
      };
    },
  };
}

/** By the browser's word: a page that is not guarded has no address for us. */
async function activeSite(): Promise<PopupSite | null> {
  const address = await activeAddress();
  const found = address === null ? null : pickSite(address);
  if (found === null) return null;
  const { sites } = await siteSwitches(new Date());
  const off = sites.find(({ site }) => site === found.id)?.off ?? null;
  return { site: found.id, channel: found.channel, off };
}

function countsOf(register: Register) {
  return {
    importedAt: register.importedAt,
    pupils: register.pupils.length,
    groups: groupsOf(register),
    isOfLastYear: register.isOfLastYear === true,
  };
}
