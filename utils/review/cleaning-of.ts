/** The quiet line about hidden data: told of what was really released, and of nothing else. */
import type { Cleaning } from '../messaging/hold-answer.ts';
import { photosAsReleased } from './as-released.ts';
import type { Held } from './held.ts';

export function cleaningOf(held: Held): Cleaning {
  const { part } = held;
  if (part.state !== 'released' || part.kind !== 'photos') return 'nothing';
  const isLeft = photosAsReleased(held)?.some(
    ({ photoId, metadata: { fate } }) =>
      (fate === 'kept' || fate === 'unknown') && part.released.some(({ id }) => id === photoId),
  );
  if (isLeft === true) return 'not-cleaned';
  return part.released.some(({ copyHash }) => copyHash !== null) ? 'cleaned' : 'nothing';
}
