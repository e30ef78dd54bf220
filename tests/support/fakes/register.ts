// An invented register: pupils with the consents that a test is about.
import type { PurposeId } from '../../../utils/model/channel.ts';
import type { ConsentState } from '../../../utils/model/consent.ts';
import { pupilId } from '../../../utils/model/ids.ts';
import type { Pupil, Register, StaffMember } from '../../../utils/model/register.ts';

/** The id is the first name in lower case. */
export function pupil(
  name: string,
  group: string,
  consents: Partial<Record<PurposeId, ConsentState>> = {},
): Pupil {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  return { id: pupilId(firstName.toLowerCase()), firstName, infix, lastName, group, consents };
}

/** A member of staff, written as `pupil` is. */
export function colleague(name: string): StaffMember {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  return { firstName, infix, lastName };
}

export const fenna = pupil('Fenna/van den/Berg', 'Groep 3', { website: 'refused' });
export const sem = pupil('Sem//Bakker', 'Groep 3', { website: 'granted' });
export const noor = pupil('Noor//Visser', 'Groep 4', { website: 'withdrawn' });
export const jip = pupil('Jip//Mulder', 'Groep 5', { website: 'granted' });

export const registerOf = (pupils: readonly Pupil[], version = 1): Register => ({
  version,
  importedAt: '2026-02-03T10:12:00.000Z',
  pupils,
  staff: [],
});

export const register = registerOf([fenna, sem, noor, jip]);
