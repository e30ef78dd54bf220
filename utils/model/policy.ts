/** What the school has decided about the guard itself, as against about its pupils. */
import type { ConsentState } from './consent.ts';
import type { Contact } from './review-view.ts';

export interface Policy {
  readonly contact: Contact;
  /** Refusals that a teacher may overrule, with a reason, in an extension window. */
  readonly overridableConsents: readonly ConsentState[];
  /** Words that are no pupil's name in any browser of the school, beside those of this one. */
  readonly ignoredWords: readonly string[];
  /** After this many milliseconds of reading a picture it counts as not read whole. */
  readonly photoBudgetMs: number;
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
  photoBudgetMs: 30_000,
};
