/** What the person decided about a hold. */
import type { PhotoCovers } from './cover.ts';
import type { PhotoId, PupilId } from './ids.ts';

/** Reasons are codes: free text would put pupils' data into the ledger. */
export const reasonCodes = [
  'not-a-pupil',
  'parents-agreed',
  'not-recognisable',
  'looked-myself',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** "Staan er leerlingen op die niet op {kanaal} mogen?" answered for the photos of a hold. */
export interface PeopleAnswer {
  readonly groups: readonly string[];
  readonly photoIds: readonly PhotoId[];
  /** True: the teacher looked, and none of the pupils shown as refused is in the photos. */
  readonly nonePresent: boolean;
}

/** What that answer establishes: these pupils are not in these photos, whatever the channel. */
export interface Absence {
  readonly photoIds: readonly PhotoId[];
  readonly pupilIds: readonly PupilId[];
}

/** A finding that was accepted, by its key, and why. */
export interface Acceptance {
  readonly key: string;
  readonly reason: ReasonCode;
}

export type Decision =
  | {
      readonly kind: 'release';
      readonly removedPhotoIds: readonly PhotoId[];
      /** All that is covered in the photos that it names; of other photos nothing changes. */
      readonly covers: readonly PhotoCovers[];
      readonly accepted: readonly Acceptance[];
      readonly people: PeopleAnswer | null;
    }
  | { readonly kind: 'withdraw' };
