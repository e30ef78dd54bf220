/** What a list says beside what a person recorded: a recorded no outlives lists (R3). */
import { mayAppear } from '../../consent/consent-for.ts';
import { type Answers, newestAnswers } from '../../consent/newest-answers.ts';
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { HandRecord } from '../../model/consent.ts';
import type { Pupil } from '../../model/register.ts';

/**
 * `held`: purposes for which the list says yes and a person recorded no. When the child was confirmed by name, those records
 * are dropped. A recorded yes gives way to any list that has the purpose: the list is newer.
 */
export function mergeAnswers(
  known: Pupil,
  listed: Answers,
  isConfirmed: boolean,
): {
  readonly kept: Pick<Pupil, 'consents' | 'takenFrom' | 'byHand'>;
  readonly held: readonly PurposeId[];
} {
  const byHand: Partial<Record<PurposeId, HandRecord>> = {};
  const held: PurposeId[] = [];
  for (const purpose of purposeIds) {
    const record = known.byHand?.[purpose];
    if (record === undefined) continue;
    const says = listed.consents[purpose];
    const isNo = !mayAppear(record.state);
    const isContradicted = isNo && says !== undefined && mayAppear(says);
    if (isContradicted) held.push(purpose);
    if (isContradicted ? !isConfirmed : isNo || says === undefined) byHand[purpose] = record;
  }
  return {
    kept: {
      ...newestAnswers(known, listed),
      ...(Object.keys(byHand).length === 0 ? {} : { byHand }),
    },
    held,
  };
}
