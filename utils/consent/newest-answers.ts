/** What an earlier and a later list say of one child, purpose by purpose. */
import { type PurposeId, purposeIds } from '../model/channel.ts';
import type { ConsentState, Origin } from '../model/consent.ts';
import type { Pupil } from '../model/register.ts';
import { isRefusal } from './consent-for.ts';

export type Answers = Pick<Pupil, 'consents' | 'takenFrom'>;

/** The day (`2026-11-24`) from which the answers of a list are, unless one was copied on another. */
export interface ListDays {
  readonly last: string;
  readonly next: string;
}

/**
 * What the later list does not say stays, and a no that it has no answer for, too: nobody gave consent since (R3). An answer that was copied from a screen after the later list was read in counts
 * before it; without `days` the later list counts.
 */
export function newestAnswers(last: Answers, next: Answers, days?: ListDays): Answers {
  const consents: Partial<Record<PurposeId, ConsentState>> = {};
  const takenFrom: Partial<Record<PurposeId, Origin>> = {};
  for (const purpose of purposeIds) {
    const isLast =
      !(purpose in next.consents) ||
      isNoWithoutAnswer(last, next, purpose) ||
      (days !== undefined && isLater(last, next, purpose, days));
    const from = isLast && purpose in last.consents ? last : next;
    const state = from.consents[purpose];
    const origin = from.takenFrom?.[purpose];
    if (state !== undefined) consents[purpose] = state;
    if (origin !== undefined) takenFrom[purpose] = origin;
  }
  return { consents, ...(Object.keys(takenFrom).length === 0 ? {} : { takenFrom }) };
}

/** An empty cell that a person copied from a screen says that nothing stands there. */
function isNoWithoutAnswer(last: Answers, next: Answers, purpose: PurposeId): boolean {
  const said = last.consents[purpose];
  const isEmpty = next.consents[purpose] === 'unknown' && next.takenFrom?.[purpose] === undefined;
  return isEmpty && said !== undefined && isRefusal(said);
}

function isLater(last: Answers, next: Answers, purpose: PurposeId, days: ListDays): boolean {
  const before = last.takenFrom?.[purpose]?.on ?? days.last;
  const after = next.takenFrom?.[purpose]?.on ?? days.next;
  return before > after;
}
