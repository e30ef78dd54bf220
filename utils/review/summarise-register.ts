/** The register in counts, as the options page shows it. */
import { consentFor, mayAppear } from '../consent/consent-for.ts';
import { isInGroups } from '../consent/is-in-groups.ts';
import { previousUntil } from '../db/previous-register.ts';
import type { Database } from '../db/schema.ts';
import type { RegisterSummary } from '../messaging/register-messages.ts';
import { readRegisterToday } from './read-register-today.ts';
import { groupsOf } from './view-of.ts';

/** Counts only: no name leaves until somebody asks for the pupils (S20). */
export async function summariseRegister(
  database: () => Promise<Database>,
): Promise<RegisterSummary | null> {
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
