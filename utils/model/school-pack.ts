/** What one browser hands to another, so that a colleague needs no list of their own. */
import type { IgnoredWord } from './ignored-word.ts';
import type { RegisterDifference } from './import-plan.ts';
import type { DepartedPupil, ListDates, Pupil, StaffList } from './register.ts';
import type { Contact } from './review-view.ts';
import type { SchoolChannel } from './school-channel.ts';

/** Of two packs the one with the later list is the newer. */
export interface SchoolPack extends ListDates {
  readonly pupils: readonly Pupil[];
  readonly departed: readonly DepartedPupil[];
  readonly staff: StaffList | null;
  readonly ignoredWords: readonly IgnoredWord[];
  readonly contact: Contact;
  readonly closedAppNeedsConsent: boolean;
  /** Absent in packs of before there was such a list. */
  readonly channels?: readonly SchoolChannel[];
}

/** What taking a pack over would change. Null where nothing of the kind changes. */
export interface PackPreview {
  /** Its list is older than the one here: it brings recorded noes only. */
  readonly isOlder: boolean;
  readonly difference: RegisterDifference;
  /** How many colleagues the staff list would have. */
  readonly staff: number | null;
  /** Words that are no pupil, and are not known here. */
  readonly words: readonly string[];
  readonly contact: Contact | null;
  readonly closedAppNeedsConsent: boolean | null;
  /** The channels that would be new, or otherwise than here. */
  readonly channels: readonly SchoolChannel[];
}

/** Why a file gives no pack. Nothing is changed then. */
export type PackError =
  /** No file of ours. */
  | 'foreign'
  /** Made by a later version of Beeldwacht. */
  | 'newer-format'
  | 'too-large'
  /** Another phrase, or bytes that were changed: nobody can tell which. */
  | 'wrong-phrase'
  /** It opens, and what is in it is no pack. */
  | 'damaged'
  /** Nothing is known about the file: it took too long, or there was no memory. */
  | 'failed';
