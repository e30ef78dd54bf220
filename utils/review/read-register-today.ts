/** The register as it counts today, by the school's rules. */
import { registerAt } from '../consent/register-at.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import type { Register } from '../model/register.ts';
import { localDay } from '../platform/local-day.ts';
import { readPolicy } from '../platform/read-policy.ts';

export async function readRegisterToday(
  database: () => Promise<Database>,
): Promise<Register | null> {
  const [register, policy] = await Promise.all([database().then(readRegister), readPolicy()]);
  return register === null ? null : registerAt(register, localDay(new Date()), policy.consent);
}
