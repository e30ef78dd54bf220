/** What the options page asks and is told about pupils, staff and school packs. */
import type { PurposeId } from '../model/channel.ts';
import type { HandRecord } from '../model/consent.ts';
import type { PupilId } from '../model/ids.ts';
import type { TakeOverKind } from '../model/import-plan.ts';
import type { Pupil } from '../model/register.ts';
import type { SchoolPack } from '../model/school-pack.ts';

export interface RegisterSummary {
  /** ISO 8601. */
  readonly importedAt: string;
  readonly isOfLastYear: boolean;
  /** Until when (ISO 8601) the last import can be taken back, or null. */
  readonly undoUntil: string | null;
  readonly pupils: number;
  readonly groups: readonly {
    readonly name: string;
    readonly pupils: number;
    readonly mayNotWebsite: number;
  }[];
}

export interface RegisterImport {
  readonly pupils: readonly Pupil[];
  /** The version that the difference was shown against; 0 without a register. */
  readonly basedOn: number;
  /** Random: an import that is sent twice counts once. */
  readonly importId: string;
  readonly kind: TakeOverKind;
}

/** `changed`: the register is no longer the one that the difference was shown against. */
export type ReplaceAnswer =
  | { readonly status: 'replaced'; readonly summary: RegisterSummary | null }
  | { readonly status: 'changed' };

/** `isRestored` is false when there was nothing to go back to: the week has passed, or another page was first. */
export interface UndoAnswer {
  readonly isRestored: boolean;
  readonly summary: RegisterSummary | null;
}

export interface ConsentChange {
  readonly pupilId: PupilId;
  readonly purposes: readonly PurposeId[];
  readonly record: HandRecord;
}

export interface StaffSummary {
  readonly importedAt: string;
  readonly members: number;
}

/** `are-pupils`: the list of pupils was taken for that of the staff, and nothing was changed. */
export type StaffAnswer =
  | { readonly status: 'replaced'; readonly summary: StaffSummary }
  | { readonly status: 'are-pupils' };

export interface PackToTake {
  readonly pack: SchoolPack;
  /** The version that the difference was shown against; 0 without a register. */
  readonly basedOn: number;
  /** Random: a pack that is sent twice counts once. */
  readonly importId: string;
}

/** What a school pack did: an older list than the one here brings its noes only. `changed`: look at it again. */
export type PackTaken =
  | {
      readonly status: 'taken';
      readonly isOlder: boolean;
      readonly summary: RegisterSummary | null;
    }
  | { readonly status: 'changed' };
