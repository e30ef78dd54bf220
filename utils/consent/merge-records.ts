/** What two browsers recorded by hand of one child, as one. */
import { type PurposeId, purposeIds } from '../model/channel.ts';
import type { HandRecord } from '../model/consent.ts';
import { mayAppear } from './consent-for.ts';

export type HandRecords = Readonly<Partial<Record<PurposeId, HandRecord>>>;

/**
 * The later record counts, and of one day the stricter. A yes of a day to come takes no place of a no, since it does not
 * count yet. `today` is `2026-11-24`. In whatever order they are given, the result is the same.
 */
export function mergeRecords(one: HandRecords, other: HandRecords, today: string): HandRecords {
  const merged: Partial<Record<PurposeId, HandRecord>> = {};
  for (const purpose of purposeIds) {
    const [here, there] = [one[purpose], other[purpose]];
    const record = here && there ? chosen(here, there, today) : (here ?? there);
    if (record !== undefined) merged[purpose] = record;
  }
  return merged;
}

function chosen(one: HandRecord, other: HandRecord, today: string): HandRecord {
  return rank(one, today) >= rank(other, today) ? one : other;
}

/** Compares by day, then by how strict, then by anything at all, so that no order of merging matters. */
function rank({ state, on, source }: HandRecord, today: string): string {
  const isYes = mayAppear(state);
  // A space sorts before every digit: what does not count yet comes last.
  return [isYes && on > today ? '' : on, isYes ? '0' : '1', state, source].join(' ');
}
