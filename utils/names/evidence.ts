/** What speaks for and against a name: reasons in the order in which they were seen, added up. */
import type { MentionReason } from '../model/mention-reason.ts';
import { weightOf } from './evidence-weights.ts';

/** The same reasons are the same object, so that a text full of names does not fill the memory. */
export interface Evidence {
  /** The first says how much of the name is there. */
  readonly reasons: readonly MentionReason[];
  readonly sum: number;
  plus(reason: MentionReason): Evidence;
}

const none = makeEvidence([], 0);

/** The evidence of these reasons, in their order. */
export function evidenceOf(...reasons: readonly MentionReason[]): Evidence {
  return reasons.reduce((evidence, reason) => evidence.plus(reason), none);
}

function makeEvidence(reasons: readonly MentionReason[], sum: number): Evidence {
  const more = new Map<MentionReason, Evidence>();
  return {
    reasons,
    sum,
    plus(reason) {
      let next = more.get(reason);
      if (next === undefined) {
        next = makeEvidence([...reasons, reason], sum + weightOf(reason));
        more.set(reason, next);
      }
      return next;
    },
  };
}
