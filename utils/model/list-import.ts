/** What is read from a school's lists, before anything of it is taken over. */
import type { PupilName } from './register.ts';

/** A row of a list: `line` is where a person finds it in the file (the first line is 1). */
export interface ListRow {
  readonly line: number;
  /** The sheet that it is on, when a list has several. */
  readonly sheet?: string;
  readonly cells: readonly string[];
}

/** A list with columns. Cells are trimmed; a row may be shorter than the heads. */
export interface ListTable {
  /** Empty strings when the list has no line with heads. */
  readonly heads: readonly string[];
  readonly rows: readonly ListRow[];
  /** Lines that cannot be told apart into cells, such as one with a quote that never closes. */
  readonly badLines: readonly number[];
  /** Heads of columns that nobody needs (BSN, address …): their cells were dropped at once (R12). */
  readonly dropped: readonly string[];
  /** The sheets that make up the list, when there are several. */
  readonly sheets?: readonly string[];
  /** Sheets that look like lists of something else, and were not read. */
  readonly unread?: readonly string[];
}

/** A pupil as a pupil administration exports it. Carries no consent. */
export interface RosterPupil extends PupilName {
  readonly line: number;
  /** The official given names, or empty when they are no other than the calling name. */
  readonly givenNames: string;
  /** The administration's own key, or empty when it is not stable. */
  readonly number: string;
  /** Empty when the file does not say. */
  readonly group: string;
  /** Combined groups and other groups that the pupil is in besides. */
  readonly otherGroups: readonly string[];
  /** The month (`2031-04`) from which the pupil decides; only when that comes near (R12, R14). */
  readonly sixteenFrom: string | null;
}

/** What EDEXML and UWLR hold of what the guard needs. */
export interface Roster {
  readonly pupils: readonly RosterPupil[];
  readonly staff: readonly PupilName[];
  /** Pupils who have left according to the file: counted, not kept. */
  readonly leavers: number;
  /** Lines of pupils without any name. */
  readonly badLines: readonly number[];
}

export type ReadList =
  | { readonly kind: 'table'; readonly table: ListTable }
  | { readonly kind: 'roster'; readonly roster: Roster };

/** Why a file or a pasted text is no list. */
export type ReadListError =
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'too-large' }
  /** An old or a protected Excel file, which only Excel itself can read. */
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'broken-file'; readonly line: number | null }
  /** It declares things no list needs (DOCTYPE), or unpacks to far more than it should. */
  | { readonly kind: 'unsafe-file' }
  /** It was made to take long, or the worker was ended by something else. */
  | { readonly kind: 'too-slow' };

/** How far a list has been read: `done` of `total` lines, or pupils where a file has no lines that mean anything. */
export interface ReadProgress {
  readonly unit: 'lines' | 'pupils';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: ReadProgress) => void;
