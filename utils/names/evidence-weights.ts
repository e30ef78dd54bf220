/** What each piece of evidence weighs: the one table by which words name a pupil, may, or do not. */
import type { MentionLevel } from '../model/evidence.ts';
import type { MentionReason } from '../model/mention-reason.ts';

/**
 * Weights are added up. They were set by reasoning from one scale: a lone first name is 6, which
 * in a class is enough for "noemt" (5); one doubt of 3 or 4 takes it to "mogelijk" (2); what says
 * that it is somebody or something else outweighs every name (20).
 */
const weights: Readonly<Record<MentionReason, number>> = {
  // How much of the name is there.
  'full-name': 10,
  reversed: 9,
  'first-name-with-initial': 8,
  'initial-with-surname': 8,
  'first-name': 6,
  surname: 3,
  // How it is written.
  'written-together': 0,
  'capital-mid-sentence': 3,
  'sentence-start': 0,
  'lower-case': -1,
  'word-in-lower-case': -3,
  possessive: 3,
  'owner-of-nothing': -4,
  diminutive: -3,
  'digits-as-letters': -3,
  'look-alike': -2,
  variant: -3,
  typo: -4,
  misread: -1,
  spaced: -3,
  // What stands around it.
  'in-list': 3,
  'alone-in-picture': 2,
  'in-group': 2,
  'ambiguous-word': -4,
  'two-words': -6,
  'after-article': -3,
  'word-goes-on': -4,
  'among-words': -4,
  'as-a-person': 4,
  'other-capital-beside': -4,
  'other-group': -4,
  'official-name': -3,
  'staff-name': -4,
  'other-surname': -20,
  'after-title': -20,
  'title-before': -8,
  'known-pair': -20,
  'street-or-school': -20,
  town: -20,
  date: -20,
  'group-name': -20,
  'staff-only': -20,
};

const NAMED = 5;
const POSSIBLE = 2;
const CLASS = 25;
const SCHOOL = 1000;

/** Forms by which one pupil of many is hardly told from others, and from strangers. */
const lone: ReadonlySet<MentionReason> = new Set(['first-name', 'surname']);

export const weightOf = (reason: MentionReason): number => weights[reason];

/** Gives the level of a name with a form (the first reason) and the sum of all its reasons; null is no mention. */
export type Weigh = (form: MentionReason, sum: number) => MentionLevel | null;

/**
 * The scale at a school with `size` pupils. At 20,000 nearly every first name is somebody's, so a
 * lone one proves less: each tenfold above a class asks 1.55 more for "noemt", and each above a
 * school 0.6 more for "mogelijk".
 */
export function makeScale(size: number): Weigh {
  const classes = Math.log10(Math.max(1, size / CLASS));
  const schools = Math.log10(Math.max(1, size / SCHOOL));
  return (form, sum) => {
    const isLone = lone.has(form);
    const named = isLone ? NAMED + 1.55 * classes : NAMED;
    // A surname alone is never more than possible.
    if (sum >= named && form !== 'surname') return 'named';
    return sum >= (isLone ? POSSIBLE + 0.6 * schools : POSSIBLE) ? 'possible' : null;
  };
}
