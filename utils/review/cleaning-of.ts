/** The quiet line about hidden data: told of what was really released, and of nothing else. */
import type { Cleaning } from '../messaging/background-protocol.ts';
import type { Held } from './held.ts';

export function cleaningOf({ part }: Held): Cleaning {
  if (part.state !== 'released' || part.kind !== 'photos') return 'nothing';
  const isLeft = part.evidence?.photos?.some(
    ({ photoId, metadata: { fate } }) =>
      (fate === 'kept' || fate === 'unknown') && part.released.some(({ id }) => id === photoId),
  );
  if (isLeft === true) return 'not-cleaned';
  return part.released.some(({ copyHash }) => copyHash !== null) ? 'cleaned' : 'nothing';
}
