/** The school's pupils with their consents: the data the guard decides by. */
import type { PurposeId } from './channel.ts';
import type { ConsentState, HandRecord, Origin } from './consent.ts';
import type { PupilId } from './ids.ts';

/** A pupil's name as Dutch administrations keep it: roepnaam, tussenvoegsel, achternaam. */
export interface PupilName {
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
}

export interface Pupil extends PupilName {
  readonly id: PupilId;
  /** The official given names as written, several separated by blanks; absent when the calling name is the same. */
  readonly givenNames?: string;
  /** Empty when the school's list does not say. */
  readonly group: string;
  /** Combined and other groups that the pupil is in besides. */
  readonly otherGroups?: readonly string[];
  /** The administration's own number or key, by which the next list finds the pupil. */
  readonly number?: string;
  /** The month (`2028-09`) from which the pupil decides (R14); known only when that is near (R12). */
  readonly sixteenFrom?: string;
  /** What the lists say. A purpose that is absent was never asked, which counts as no (R1). */
  readonly consents: Readonly<Partial<Record<PurposeId, ConsentState>>>;
  /** Of the answers that were copied from a screen: from which, and when. */
  readonly takenFrom?: Readonly<Partial<Record<PurposeId, Origin>>>;
  /** What a person recorded since; it outlives the lists. */
  readonly byHand?: Readonly<Partial<Record<PurposeId, HandRecord>>>;
}

/**
 * Who is in the register no more, and was said no to by hand: what finds the child again, and the noes. A consent is
 * withdrawn until somebody gives it again (R3), also when the child was away.
 */
export interface DepartedPupil extends PupilName {
  readonly id: PupilId;
  readonly number?: string;
  readonly byHand: Readonly<Partial<Record<PurposeId, HandRecord>>>;
  /** The day of the list without the child: `2026-11-24`. */
  readonly goneOn: string;
}

/** A grown-up of the school, by name only: that name is no pupil's. */
export type StaffMember = PupilName;

/** The staff as it was read in, apart from the pupils: each list is replaced by itself. */
export interface StaffList {
  /** ISO 8601. */
  readonly importedAt: string;
  readonly members: readonly StaffMember[];
}

/** When the lists were read in, as ISO 8601. */
export interface ListDates {
  /** The last list, of whatever kind. */
  readonly importedAt: string;
  /** The last list that said who is at school, in which group; absent when that was the last list. */
  readonly wholeAt?: string;
}

/** One generation of the register; `version` changes with every import, of pupils or of staff. */
export interface Register extends ListDates {
  readonly version: number;
  readonly pupils: readonly Pupil[];
  readonly staff: readonly StaffMember[];
  /** Read in before this school year began: groups are old, and new children are not in it. */
  readonly isOfLastYear?: boolean;
}

/** "Fenna van den Berg": how people write the whole name. */
export function fullName(name: PupilName): string {
  return [name.firstName, name.infix, name.lastName].filter((part) => part !== '').join(' ');
}
