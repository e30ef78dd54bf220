/** What the school has decided about the guard itself, as against about its pupils. */
import type { ConsentState } from './consent.ts';
import type { Contact } from './review-view.ts';
import { type ChannelSettings, defaultChannels } from './school-channel.ts';

export interface Policy {
  readonly contact: Contact;
  /** Refusals that a teacher may overrule, with a reason, in an extension window. */
  readonly overridableConsents: readonly ConsentState[];
  /** Words that are no pupil's name in any browser of the school, beside those of this one. */
  readonly ignoredWords: readonly string[];
  readonly consent: ConsentRules;
  /** Whether a teacher may switch a site off. */
  readonly maySitesBeOff: boolean;
  /** How many days a row of the ledger is kept; null: as long as the law of the house allows (`is-due.ts`). */
  readonly ledgerDays: number | null;
  /** After this many milliseconds of reading a picture it counts as not read whole. */
  readonly photoBudgetMs: number;
  readonly photos: PhotoRules;
  readonly channels: ChannelSettings;
}

/** What the school wants of photos beside what the law does. */
export interface PhotoRules {
  /** Photos leave with at most 1600 pixels on the longer side: enough for any site, and less of everybody in them. */
  readonly shrinkForWeb: boolean;
}

/** How the school understands the answers of parents. */
export interface ConsentRules {
  /** False: in the closed app a child may appear until somebody says no. */
  readonly closedAppNeedsConsent: boolean;
  /** A yes that is older wants a reminder, and stays a yes (R15). */
  readonly reminderMonths: number;
}

/** The defaults of a school that has set nothing. */
export const defaultPolicy: Policy = {
  contact: {
    schoolContact: '',
    privacyOfficer: '',
    privacyStatementUrl: '',
  },
  overridableConsents: ['refused', 'conflict'],
  ignoredWords: [],
  consent: { closedAppNeedsConsent: true, reminderMonths: 12 },
  maySitesBeOff: true,
  ledgerDays: null,
  photoBudgetMs: 30_000,
  photos: { shrinkForWeb: false },
  channels: { list: defaultChannels, isLocked: false },
};
