/** What the popup of the toolbar shows, before anybody asks for a name. */
import type { ChannelId, PublishedChannelId } from './channel.ts';
import type { PeopleQuestion } from './review-view.ts';
import type { SchoolChannel } from './school-channel.ts';
import type { OffPeriod } from './site-switch.ts';

/** The page that the toolbar belongs to, where it is guarded. */
export interface PopupSite {
  readonly site: string;
  /** Where it publishes to, unless its page says otherwise. */
  readonly channel: PublishedChannelId;
  /** Null when it is on. */
  readonly off: OffPeriod | null;
}

export interface PopupRegister {
  /** ISO 8601. */
  readonly importedAt: string;
  readonly pupils: number;
  readonly groups: readonly string[];
  readonly isOfLastYear: boolean;
}

/** Of whom, and for what. Groups empty: not chosen yet. */
export interface WhoQuestion {
  readonly groups: readonly string[];
  readonly channel: ChannelId;
}

export interface PopupView {
  readonly site: PopupSite | null;
  readonly register: PopupRegister | null;
  readonly channels: readonly SchoolChannel[];
  /** Of how many pupils posts have to come down. */
  readonly openTakedowns: number;
  /** How many internal recordings have to be deleted. */
  readonly recordingsToDelete: number;
  /** What was asked last in this session of the browser. */
  readonly last: WhoQuestion | null;
}

/** Who may not appear. `groups` empty: all of the school, since the register is of last year. */
export type WhoAnswer = PeopleQuestion;
