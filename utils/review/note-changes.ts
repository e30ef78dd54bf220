/** Keeps what has to come down in step with the register, and the toolbar with that. */
import { registerAt } from '../consent/register-at.ts';
import { ledgerStart } from '../db/ledger-start.ts';
import { lastReplaced } from '../db/previous-register.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { countWaiting } from '../ledger/count-waiting.ts';
import { watchRegister } from '../ledger/takedown/watch-register.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy } from '../platform/read-policy.ts';
import { showCount } from '../platform/toolbar.ts';

export async function noteChanges(database: () => Promise<Database>): Promise<void> {
  const db = await database();
  const today = localDay(new Date());
  const [register, last, policy] = await Promise.all([
    readRegister(db),
    lastReplaced(db),
    readPolicy(),
    ledgerStart(db, today),
  ]);
  // That the school changed its rule for the closed app is no parent's word.
  const rules = { ...policy.consent, closedAppNeedsConsent: true };
  await watchRegister(db, register && registerAt(register, today, rules), last, today);
  await showCount(await countWaiting(db, today));
}
