/** What a pupil's consent says for a channel, and whether that lets the pupil appear. */
import type { PurposeId } from '../model/channel.ts';
import type { ConsentState } from '../model/consent.ts';
import type { Pupil } from '../model/register.ts';

/** R2: only the answer for this purpose counts. An answer that is absent is *not filled in*. */
export function consentFor(pupil: Pick<Pupil, 'consents'>, purpose: PurposeId): ConsentState {
  return pupil.consents[purpose] ?? 'unknown';
}

/** R1, R15, R16: `stale` still holds and only wants a reminder; everything but a yes is a no. */
export function mayAppear(state: ConsentState): boolean {
  return state === 'granted' || state === 'stale';
}

/** The pupils whose parents said no in some way, as against those who have not answered yet. */
export function isRefusal(state: ConsentState): boolean {
  return !mayAppear(state) && state !== 'unknown';
}
