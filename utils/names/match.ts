/** What a matcher found at a place in a text, before groups are looked at. */

import type { MentionReason } from '../model/mention-reason.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './name-maps.ts';

export interface Match {
  /** Units of the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word to go on with. */
  next: number;
  candidates: readonly Candidate[];
  /** What was seen so far. */
  evidence: Evidence;
  /** Set where it is no mention, whatever else stands around it; it only takes the place of weaker readings. */
  readonly isNone?: true;
}

/** The more of a name is there, the more it says; of two readings the stronger one wins. */
const strengths: readonly MentionReason[] = [
  'surname',
  'first-name',
  'first-name-with-initial',
  'initial-with-surname',
  'reversed',
  'full-name',
];

/** The stronger of two readings of the same words. */
export function stronger(one: Match | null, other: Match | null): Match | null {
  if (one === null || other === null) return one ?? other;
  return strengthOf(other) > strengthOf(one) ? other : one;
}

function strengthOf({ evidence }: Match): number {
  const [form] = evidence.reasons;
  return form === undefined ? -1 : strengths.indexOf(form);
}
