/** What the options page asks about the staff list. */

import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { readStaff, replaceStaff } from '../db/staff-store.ts';
import type { StaffSummary } from '../messaging/register-messages.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import { fullName, type Register, type StaffList, type StaffMember } from '../model/register.ts';

export function handleStaff(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, 'options/staff-summary' | 'options/replace-staff'> {
  return {
    'options/staff-summary': async () => {
      const list = await readStaff(await database());
      return list === null ? null : summarise(list);
    },
    'options/replace-staff': async ({ members }) => {
      const db = await database();
      if (arePupils(members, await readRegister(db))) return { status: 'are-pupils' };
      const now = new Date().toISOString();
      return { status: 'replaced', summary: summarise(await replaceStaff(db, members, now)) };
    },
  };
}

const summarise = ({ importedAt, members }: StaffList): StaffSummary => ({
  importedAt,
  members: members.length,
});

/** Half of them at least: a few may share a name, or be at the school with their child's. */
function arePupils(members: readonly StaffMember[], register: Register | null): boolean {
  const names = new Set(register?.pupils.map((pupil) => fullName(pupil).toLowerCase()));
  const shared = members.filter((member) => names.has(fullName(member).toLowerCase()));
  return shared.length > 0 && shared.length * 2 >= members.length;
}
