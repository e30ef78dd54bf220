/** What has to come down after a consent was withdrawn, or a pupil has left (R3, R17, R20). */
import type { BuiltInChannelId, PurposeId } from './channel.ts';
import type { ReleaseState } from './publication.ts';

export const takedownOutcomes = ['removed', 'was-gone', 'not-found'] as const;

export type TakedownOutcome = (typeof takedownOutcomes)[number];

/** What a person found, and on which day (`2026-11-24`). */
export interface Ticked {
  readonly outcome: TakedownOutcome;
  readonly on: string;
}

/** One pupil's matter: which posts it is about follows from the ledger when it is looked at. */
export interface Takedown {
  readonly pupilRef: string;
  /** Sealed name and group, since who has left is in no register any more (`ledger/seal-text.ts`). */
  readonly who: Uint8Array<ArrayBuffer>;
  /** The day of the last change. */
  readonly on: string;
  /** Not at school any more: then no post may stay, whatever was said. */
  readonly hasLeft: boolean;
  /** What turned to no. */
  readonly purposes: readonly PurposeId[];
  /** By post. */
  readonly ticked: Readonly<Record<string, Ticked>>;
  readonly isSeen: boolean;
}

/** How much of a yes was seen last: 2 is a yes, 1 is not filled in, 0 is a no. */
export type Sayings = Readonly<Partial<Record<PurposeId, 0 | 1 | 2>>>;

/** The group of somebody whose group nobody knows, and of a post of which nobody knows for which group it is. */
export const anyGroup = '';

export interface Membership {
  /** Keyed, or `anyGroup`. */
  readonly groupRef: string;
  /** Days. Empty: as long as this browser knows. */
  readonly from: string;
  readonly until: string | null;
}

/** What was seen last of one pupil, so that a change is seen whichever way it came in. */
export interface Enrolment {
  readonly pupilRef: string;
  readonly says: Sayings;
  readonly groups: readonly Membership[];
  readonly leftOn: string | null;
}

/** One post that may have to come down, as it is shown. */
export interface TakedownPost {
  readonly post: string;
  readonly day: string;
  readonly channel: BuiltInChannelId;
  readonly host: string;
  /** Null when it is not known where. */
  readonly address: string | null;
  readonly state: ReleaseState;
  readonly ticked: Ticked | null;
}

export interface PupilPosts {
  /** The pupil was named, or confirmed. */
  readonly sure: readonly TakedownPost[];
  /** The pupil's group was in it, with photos, while the pupil was in that group; or one of two with that name was named. */
  readonly possible: readonly TakedownPost[];
}

export interface TakedownView extends PupilPosts {
  readonly pupilRef: string;
  readonly name: string;
  readonly group: string;
  readonly on: string;
  readonly hasLeft: boolean;
  readonly purposes: readonly PurposeId[];
  readonly isSeen: boolean;
}

/** Counts only, for before anybody asks for names (S20). */
export interface TakedownSummary {
  /** Pupils with something to do or to see. */
  readonly open: number;
  /** The day from which this browser knows what was posted. */
  readonly knownFrom: string;
  /** The date is so far ahead that nothing is let go until a person says that it is right. */
  readonly isClockDoubtful: boolean;
}
