/** What an import would do to the register: shown, and taken over only when a person says so. */
import type { PurposeId } from './channel.ts';
import type { PupilId } from './ids.ts';
import type { Pupil } from './register.ts';

/**
 * `whole`: the list is the school; who is not in it has left. `answers`: the list says more of pupils who are known
 * already; nobody comes or goes.
 */
export type ImportMode = 'whole' | 'answers';

/** What a takeover says of the whole: `ticks` were copied for some pupils, and make no list younger. */
export type TakeOverKind = ImportMode | 'ticks';

/** A pupil and the purposes that something changes for. */
export interface PupilChange {
  readonly id: PupilId;
  readonly name: string;
  readonly group: string;
  readonly purposes: readonly PurposeId[];
}

/** Somebody of a list whom the register does not know, or knows twice: never guessed. */
export interface Unmatched {
  readonly line: number;
  readonly name: string;
  readonly group: string;
}

/** Who in a list was taken for whom. */
export interface NameMatch {
  readonly id: PupilId;
  /** As the register has the name, and as the list has it. */
  readonly name: string;
  readonly listed: string;
}

/** What needs a word more than "take over": it looks like the wrong file. */
export type ImportDoubt =
  /** More than a fifth of the pupils would be gone. */
  | 'shrunk'
  /** For more than a tenth of the pupils a no would become a yes. */
  | 'loosened'
  /** More than one line in twenty could not be read well. */
  | 'many-problems';

export interface RegisterDifference {
  readonly added: readonly PupilChange[];
  readonly left: readonly PupilChange[];
  /** Of those who left: a no that a person recorded, which is kept for when they come back. */
  readonly leftWithNo: readonly PupilChange[];
  /** Pupils in another group than before. */
  readonly moved: number;
  /** Called otherwise than before or than in the register, or with other given names: it may be another child. */
  readonly renamed: readonly NameMatch[];
  /** Found by official given names, which somebody has to see: never guessed silently. */
  readonly byGivenNames: readonly NameMatch[];
  /** A yes that becomes a no. */
  readonly tightened: readonly PupilChange[];
  /** A no that becomes a yes. */
  readonly loosened: readonly PupilChange[];
  /** Pupils of whom a purpose gets its first answer. */
  readonly answered: number;
  /** The list says yes, a person recorded no: it stays no until that child is confirmed by name. */
  readonly heldByHand: readonly PupilChange[];
  readonly unmatched: readonly Unmatched[];
  /** Pupils who keep what is known, because the list does not have them (mode `answers`). */
  readonly kept: number;
  readonly doubts: readonly ImportDoubt[];
}

export interface ImportPlan {
  /** All pupils of the register as it would be; empty when there is nothing to take over. */
  readonly pupils: readonly Pupil[];
  readonly difference: RegisterDifference;
}
