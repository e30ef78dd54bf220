/** What the options page asks about the pupils' register. */

import { erasePupil, recordByHand } from '../db/change-pupil.ts';
import { readDeparted } from '../db/departed-store.ts';
import { restorePrevious } from '../db/previous-register.ts';
import { protectionOf } from '../db/register-key.ts';
import { readRegister, replaceRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { eraseFromLedger } from '../ledger/erase-from-ledger.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy, writeOwnConsentRules } from '../platform/read-policy.ts';
import { readRegisterToday } from './read-register-today.ts';
import { summariseRegister } from './summarise-register.ts';

type RegisterMessage =
  | 'options/register-summary'
  | 'options/protection'
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
  const summary = () => summariseRegister(database);
  return {
    'options/register-summary': summary,
    'options/protection': async () => protectionOf(await database()),
    'options/register': async () => readRegister(await database()),
    'options/departed': async () => readDeparted(await database(), localDay(new Date())),
    'options/register-today': () => readRegisterToday(database),
    'options/replace-register': async ({ pupils, ...mark }) => {
      const now = new Date().toISOString();
      const isReplaced = await replaceRegister(await database(), pupils, now, mark);
      return isReplaced ? { status: 'replaced', summary: await summary() } : { status: 'changed' };
    },
    'options/undo-import': async () => {
      const isRestored = await restorePrevious(await database(), new Date());
      return { isRestored, summary: await summary() };
    },
    'options/record-consent': async ({ pupilId, purposes, record }) => {
      const isKnown = await recordByHand(await database(), pupilId, purposes, record);
      return isKnown ? summary() : null;
    },
    'options/erase-pupil': async ({ pupilId }) => {
      const db = await database();
      // The ledger first: afterwards nobody could tell which reference was the pupil's.
      await eraseFromLedger(db, pupilId);
      await erasePupil(db, pupilId);
      // A look at the register in between may have noted the pupil anew.
      await eraseFromLedger(db, pupilId);
      return summary();
    },
    'options/consent-rules': async () => (await readPolicy()).consent,
    'options/save-consent-rules': async (rules) => {
      await writeOwnConsentRules(rules);
      return (await readPolicy()).consent;
    },
  };
}
