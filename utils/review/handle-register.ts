/** What the options page asks about the pupils' register. */

import { consentFor, mayAppear } from '../consent/consent-for.ts';
import { isInGroups } from '../consent/is-in-groups.ts';
import { erasePupil, recordByHand } from '../db/change-pupil.ts';
import { readDeparted } from '../db/departed-store.ts';
import type { Database } from '../db/open-database.ts';
import { previousUntil, restorePrevious } from '../db/previous-register.ts';
import { readRegister, replaceRegister } from '../db/register-store.ts';
import type { RegisterSummary } from '../messaging/background-protocol.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy, writeOwnConsentRules } from '../platform/read-policy.ts';
import { readRegisterToday } from './read-register-today.ts';
import { groupsOf } from './view-of.ts';

type RegisterMessage =
  | 'options/register-summary'
  | 'options/register'
  | 'options/departed'
  | 'options/register-today'
  | 'options/replace-register'
  | 'options/undo-import'
  | 'options/record-consent'
  | 'options/erase-pupil'
  | 'options/consent-rules'
  | 'options/save-consent-rules';

export function handleRegister(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, RegisterMessage> {
  const summary = () => summarise(database);
  return {
    'options/register-summary': summary,
    'options/register': async () => readRegister(await database()),
    'options/departed': async () => readDeparted(await database(), localDay(new Date())),
    'options/register-today': () => readRegisterToday(database),
    'options/replace-register': async ({ pupils, ...mark }) => {
      const now = new Date().toISOString();
      const isReplaced = await replaceRegister(await database(), pupils, now, mark);
      return isReplaced ? { status: 'replaced', summary: await summary() } : { status: 'changed' };
    },
    'options/undo-import': async () => {
      await restorePrevious(await database(), new Date());
      return summary();
    },
    'options/record-consent': async ({ pupilId, purposes, record }) => {
      const isKnown = await recordByHand(await database(), pupilId, purposes, record);
      return isKnown ? summary() : null;
    },
    'options/erase-pupil': async ({ pupilId }) => {
      await erasePupil(await database(), pupilId);
      return summary();
    },
    'options/consent-rules': async () => (await readPolicy()).consent,
    'options/save-consent-rules': async (rules) => {
      await writeOwnConsentRules(rules);
      return (await readPolicy()).consent;
    },
  };
}

/** Counts only: no name leaves until somebody asks for the pupils (S20). */
async function summarise(database: () => Promise<Database>): Promise<RegisterSummary | null> {
  const register = await readRegisterToday(database);
  if (register === null) return null;
  return {
    importedAt: register.importedAt,
    isOfLastYear: register.isOfLastYear === true,
    undoUntil: await previousUntil(await database(), new Date()),
    pupils: register.pupils.length,
    groups: groupsOf(register).map((name) => {
      const pupils = register.pupils.filter((it) => it.group !== '' && isInGroups(it, [name]));
      const may = pupils.filter((pupil) => mayAppear(consentFor(pupil, 'website')));
      return { name, pupils: pupils.length, mayNotWebsite: pupils.length - may.length };
    }),
  };
}
