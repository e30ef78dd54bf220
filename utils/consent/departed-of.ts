/** What is kept of a pupil who leaves: what finds the child again, and the noes that were recorded by hand. */
import { purposeIds } from '../model/channel.ts';
import type { DepartedPupil, Pupil } from '../model/register.ts';
import { mayAppear } from './consent-for.ts';

/** No group and no answers of lists (R12); null when nobody said no. `goneOn` is `2026-11-24`. */
export function departedOf(
  { id, firstName, infix, lastName, number, byHand = {} }: Omit<Pupil, 'consents' | 'group'>,
  goneOn: string,
): DepartedPupil | null {
  const noes = purposeIds.flatMap((purpose) => {
    const record = byHand[purpose];
    return record === undefined || mayAppear(record.state) ? [] : [[purpose, record] as const];
  });
  if (noes.length === 0) return null;
  const who = { id, firstName, infix, lastName, ...(number === undefined ? {} : { number }) };
  return { ...who, byHand: Object.fromEntries(noes), goneOn };
}
