/** The register as it counts on a day: what the lists say, what was recorded since, and what time does to both. */
import type { PurposeId } from '../model/channel.ts';
import { purposeIds } from '../model/channel.ts';
import type { ConsentState, HandRecord } from '../model/consent.ts';
import type { ConsentRules } from '../model/policy.ts';
import type { Pupil, Register } from '../model/register.ts';
import { consentFor, isRefusal, mayAppear } from './consent-for.ts';
import { monthsLater, schoolYearStart } from './school-year.ts';

/** `today` is the local day, `2026-11-24`. The result is only for judging and showing: it is never stored. */
export function registerAt(register: Register, today: string, rules: ConsentRules): Register {
  const listedOn = register.importedAt.slice(0, 10);
  const isOfLastYear = (register.wholeAt ?? listedOn).slice(0, 10) < schoolYearStart(today);
  return {
    ...register,
    ...(isOfLastYear ? { isOfLastYear } : {}),
    pupils: register.pupils.map((pupil) => ({
      ...pupil,
      consents: consentsAt(pupil, { today, listedOn, rules }),
    })),
  };
}

interface Moment {
  readonly today: string;
  /** The day on which the answers of the list were read in. */
  readonly listedOn: string;
  readonly rules: ConsentRules;
}

/** An answer for every purpose; each is at most as much of a yes as what was said. */
function consentsAt(pupil: Pupil, moment: Moment): Pupil['consents'] {
  return Object.fromEntries(
    purposeIds.map((purpose) => [purpose, consentAt(pupil, purpose, moment)] as const),
  );
}

function consentAt(pupil: Pupil, purpose: PurposeId, moment: Moment): ConsentState {
  const { today, listedOn, rules } = moment;
  const hand = pupil.byHand?.[purpose];
  // A no of a day to come counts already: a clock that was ahead must not put it off (R3).
  const isRecorded = hand !== undefined && (hand.on <= today || isRefusal(hand.state));
  const state = isRecorded ? hand.state : consentFor(pupil, purpose);
  // The school may say that its closed app needs no consent; a no that was said stays a no.
  if (purpose === 'closed_app' && !rules.closedAppNeedsConsent && state === 'unknown') {
    return 'granted';
  }
  if (!mayAppear(state)) return state;
  const saidOn = isRecorded ? hand.on : (pupil.takenFrom?.[purpose]?.on ?? listedOn);
  const isOld = monthsLater(saidOn, rules.reminderMonths) <= today;
  return isOld || isParentsPast16(pupil, today, isRecorded ? hand : null) ? 'stale' : state;
}

/** R14: from 16 the pupil decides. The parents' yes holds until the pupil was asked, who has to be reminded. */
function isParentsPast16(pupil: Pupil, today: string, hand: HandRecord | null): boolean {
  if (pupil.sixteenFrom === undefined || today.slice(0, 7) < pupil.sixteenFrom) return false;
  return hand?.source !== 'pupil-told';
}
