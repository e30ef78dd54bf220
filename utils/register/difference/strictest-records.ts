/** Several records of what was said by hand, as one: a no goes before a yes, and of two noes the later one counts. */
import { mayAppear } from '../../consent/consent-for.ts';
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { HandRecord } from '../../model/consent.ts';
import type { DepartedPupil } from '../../model/register.ts';

export function strictestRecords(
  all: readonly Pick<DepartedPupil, 'byHand'>[],
): DepartedPupil['byHand'] {
  const strictest: Partial<Record<PurposeId, HandRecord>> = {};
  for (const purpose of purposeIds) {
    for (const { byHand } of all) {
      const [one, other] = [strictest[purpose], byHand[purpose]];
      if (other !== undefined)
        strictest[purpose] = one === undefined ? other : stricter(one, other);
    }
  }
  return strictest;
}

function stricter(one: HandRecord, other: HandRecord): HandRecord {
  if (mayAppear(one.state) !== mayAppear(other.state)) return mayAppear(one.state) ? other : one;
  return other.on > one.on ? other : one;
}
