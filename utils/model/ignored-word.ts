/** Words that are no pupil when they stand alone, by the word of somebody of the school. */

/** Where it can be said, with ever more room for thought: over a page, in a window, in the settings. */
export const ignorePlaces = ['frame', 'window', 'settings'] as const;

export type IgnorePlace = (typeof ignorePlaces)[number];

/** A surname keeps its tussenvoegsel: "de boer". Never a first name with a surname. */
export interface IgnoredWord {
  /** Folded, as words are compared. */
  readonly word: string;
  /** As it was written when it was ignored. */
  readonly shown: string;
  /** ISO 8601, day precision. */
  readonly day: string;
  /** Counts only as long as it could be said there. */
  readonly place: IgnorePlace;
}

/** A word as the settings list it. `lapsed` says why it does not count at present. */
export interface ListedWord extends IgnoredWord {
  readonly lapsed: 'refusal' | 'whole-name' | null;
}

/** What a finding offers: to ignore its word, at least from that place. */
export interface IgnoreOffer {
  readonly word: string;
  readonly shown: string;
  readonly place: Exclude<IgnorePlace, 'settings'>;
}
