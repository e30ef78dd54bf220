/** The school's pupils with their consents: the data the guard decides by. */
import type { PurposeId } from './channel.ts';
import type { ConsentState } from './consent.ts';
import type { PupilId } from './ids.ts';

/** A pupil's name as Dutch administrations keep it: roepnaam, tussenvoegsel, achternaam. */
export interface PupilName {
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
}

export interface Pupil extends PupilName {
  readonly id: PupilId;
  readonly group: string;
  /** A purpose that is absent was not filled in, which counts as no (R1). */
  readonly consents: Readonly<Partial<Record<PurposeId, ConsentState>>>;
}

/** A grown-up of the school, by name only: that name is no pupil's. */
export type StaffMember = PupilName;

/** The staff as it was read in, apart from the pupils: each list is replaced by itself. */
export interface StaffList {
  /** ISO 8601. */
  readonly importedAt: string;
  readonly members: readonly StaffMember[];
}

/** One generation of the register; `version` changes with every import, of pupils or of staff. */
export interface Register {
  readonly version: number;
  readonly importedAt: string;
  readonly pupils: readonly Pupil[];
  readonly staff: readonly StaffMember[];
}

/** "Fenna van den Berg": how people write the whole name. */
export function fullName(name: PupilName): string {
  return [name.firstName, name.infix, name.lastName].filter((part) => part !== '').join(' ');
}
