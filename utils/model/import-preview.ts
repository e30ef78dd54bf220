/** What the options page shows of a list before it is taken over. */
import type { PupilId } from './ids.ts';
import type { ImportMode, RegisterDifference } from './import-plan.ts';
import type { ListMapping, ListProblem } from './list-mapping.ts';

/** A column of the list as a person chooses it. */
export interface ListColumn {
  readonly column: number;
  /** Empty when the list has no heads. */
  readonly head: string;
  /** The first cell that is not empty. */
  readonly example: string;
  /** False for a column in which a yes is a no. */
  readonly mayBeAnswers: boolean;
}

export interface ImportPreview {
  readonly kind: 'table' | 'roster';
  /** What was read: pupils, groups, staff, and those who left according to the file. */
  readonly pupils: number;
  readonly groups: number;
  readonly staff: number;
  readonly leavers: number;
  /** Heads of columns that were not read at all. */
  readonly dropped: readonly string[];
  /** The sheets that were read when there are several, and those that were not. */
  readonly sheets: readonly string[];
  readonly unread: readonly string[];
  readonly columns: readonly ListColumn[];
  /** Null for a roster, which says itself what is what. */
  readonly mapping: ListMapping | null;
  readonly unknownWords: readonly { readonly word: string; readonly count: number }[];
  readonly problems: readonly ListProblem[];
  readonly mode: ImportMode;
  /** False while there is no register to add answers to. */
  readonly mayChooseMode: boolean;
  readonly difference: RegisterDifference;
  /** Pupils whose recorded no was given up by name. */
  readonly confirmed: readonly PupilId[];
  /** Why it cannot be taken over yet, or null. */
  readonly lacks: 'names' | 'decisions' | 'pupils' | null;
}
