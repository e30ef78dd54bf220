/** What the review shows: the background fills it in, the components draw it. */
import type { BuiltInChannelId } from './channel.ts';
import type { ConsentState } from './consent.ts';
import type { Cover, SpotKind } from './cover.ts';
import type { HoldKind, TextKind } from './draft.ts';
import type { Box, MentionLevel, NotCheckedReason } from './evidence.ts';
import type { CheckId, Severity, Verdict } from './finding.ts';
import type { HoldId, PhotoId, TextId } from './ids.ts';
import type { IgnoreOffer } from './ignored-word.ts';
import type { MentionReason } from './mention-reason.ts';
import type { SchoolChannel } from './school-channel.ts';

export interface PupilView {
  /** As short as tells the pupil from others of the group: a screen may be mirrored on the board. */
  readonly name: string;
  readonly group: string;
  /** What the register says for this channel. */
  readonly consent: ConsentState;
}

export interface FindingView {
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly pupils: readonly PupilView[];
  readonly photoId?: PhotoId;
  readonly textId?: TextId;
  /** Where in the photo. */
  readonly boxes?: readonly Box[];
  readonly quote?: string;
  readonly level?: MentionLevel;
  readonly reasons?: readonly MentionReason[];
  readonly notChecked?: NotCheckedReason;
  /** How many faces were found in the photo. */
  readonly faces?: number;
  /** Where the word could be said to be no pupil. */
  readonly ignore?: IgnoreOffer;
}

/** A place in a photo that can be covered. */
export interface Spotted {
  readonly kind: SpotKind;
  readonly box: Box;
}

export interface PhotoView {
  readonly id: PhotoId;
  readonly fileName: string;
  /** Names found in the picture, text that could not be read, and faces. */
  readonly spots: readonly Spotted[];
  /** What was covered so far, by an earlier answer. */
  readonly covers: readonly Cover[];
  /** A picture that cannot be opened cannot be covered, nor one that is in the page already. */
  readonly canBeCovered: boolean;
  /** How far the looking is: `seen` has its faces, and no text yet. */
  readonly progress: 'waiting' | 'seen' | 'read';
  /** False: released earlier in this draft, shown for what it means together with a text. */
  readonly isHeld: boolean;
}

export interface TextView {
  readonly id: TextId;
  readonly kind: TextKind;
  readonly label: string;
  readonly value: string;
  /** All that was found in it. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Of those, the sure names. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
  /** Only its beginning is here. */
  readonly isClipped: boolean;
}

/** "Staan er leerlingen op die niet op {kanaal} mogen?" Groups empty: ask which group first. */
export interface PeopleQuestion {
  readonly groups: readonly string[];
  /** The pupils of those groups who said no, in any of its forms. */
  readonly mayNot: readonly PupilView[];
  /** How many pupils of those groups have no answer filled in (R1: that is no), not listed. */
  readonly unknownCount: number;
}

export interface Contact {
  readonly schoolContact: string;
  readonly privacyOfficer: string;
  readonly privacyStatementUrl: string;
}

export interface ReviewView {
  readonly holdId: HoldId;
  readonly holdKind: HoldKind;
  readonly verdict: Verdict;
  readonly channel: BuiltInChannelId;
  /** The school's, for how it calls them. */
  readonly channels: readonly SchoolChannel[];
  /** Those that the draft is about, as far as anybody said. */
  readonly groups: readonly string[];
  readonly allGroups: readonly string[];
  /** Those that were asked about last: offered, and never taken by themselves. */
  readonly lastGroups: readonly string[];
  readonly photos: readonly PhotoView[];
  readonly texts: readonly TextView[];
  readonly findings: readonly FindingView[];
  readonly people: PeopleQuestion | null;
  /** Where "Toch plaatsen" is possible: in the frame, only in a window of its own, or not. */
  readonly override: 'here' | 'window' | 'never';
  /** Some check could not run, and no finding says why. */
  readonly isIncomplete: boolean;
  /** The page may have emptied its editor: offer the texts to copy. */
  readonly offerTexts: boolean;
  readonly contact: Contact;
}
