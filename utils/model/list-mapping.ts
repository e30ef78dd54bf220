/** How the columns of a school's list are read: guessed by us, decided by a person. */
import type { PurposeId } from './channel.ts';
import type { ConsentState } from './consent.ts';
import type { PupilName } from './register.ts';

export const nameParts = [
  'number',
  'firstName',
  'givenNames',
  'infix',
  'lastName',
  'fullName',
  'group',
  'birthDate',
] as const;

/** What a column can tell of who a pupil is. */
export type NamePart = (typeof nameParts)[number];

/**
 * Where the answers for a purpose come from: a column (0 is the first); the same answer for everybody; `keep`
 * for what is known already (nothing, for a new pupil); or null: not decided, and nothing can be taken over.
 */
export type PurposeSource =
  | { readonly column: number }
  | { readonly forAll: ConsentState }
  | 'keep'
  | null;

export interface ListMapping {
  /** Column of each part that the list has; 0 is the first. */
  readonly parts: Readonly<Partial<Record<NamePart, number>>>;
  readonly purposes: Readonly<Record<PurposeId, PurposeSource>>;
  /** What words mean that are not known, in this school. In lower case, as they are compared. */
  readonly words: Readonly<Record<string, ConsentState>>;
}

/** How an earlier list was read: a channel that was not used then is not decided on. */
export type RememberedMapping = Omit<ListMapping, 'purposes'> & {
  readonly purposes: Readonly<Partial<ListMapping['purposes']>>;
};

/** A pupil as a list has them, before it is known who that is in the register. */
export interface ListedPupil extends PupilName {
  /** Where in the file; several when the pupil is in it more than once. */
  readonly lines: readonly number[];
  /** The sheet of the first line, when the list has several. */
  readonly sheet?: string;
  /** The official given names, or empty when the list has none that differ from the calling name. */
  readonly givenNames: string;
  /** The list's own number, or empty. */
  readonly number: string;
  readonly group: string;
  readonly otherGroups: readonly string[];
  readonly sixteenFrom: string | null;
  /** What this list says. A purpose that is absent is not in the list. */
  readonly consents: Readonly<Partial<Record<PurposeId, ConsentState>>>;
}

/** What is wrong with a line. Only `no-name` and `bad-line` leave anybody out. */
export interface ListProblem {
  readonly line: number;
  /** The sheet that it is on, when a list has several. */
  readonly sheet?: string;
  readonly kind:
    | 'bad-line'
    | 'no-name'
    | 'no-group'
    /** A date that no group can be read from: the spreadsheet made it of something like "1/2". */
    | 'group-is-date'
    /** "1/2" that the spreadsheet had made into a date, and that is read as the group again. */
    | 'group-was-date'
    /** A cell too many has shifted the others: all its answers count as not filled in. */
    | 'shifted'
    /** A word that nobody knows counts as not filled in. */
    | 'unknown-word'
    /** In the list more than once: different answers count as parents who disagree. */
    | 'twice';
  /** The head of the column that it is about; for `group-was-date` the group; or empty. */
  readonly column: string;
}

export interface ListedPupils {
  readonly pupils: readonly ListedPupil[];
  readonly problems: readonly ListProblem[];
}
