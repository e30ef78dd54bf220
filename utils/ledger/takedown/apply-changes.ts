/** From what changed to what has to come down: one matter for each pupil. Pure. */
import type { Takedown } from '../../model/takedown.ts';
import type { Noticed, PupilChange } from './notice-changes.ts';

/** A new matter, and who it is about is still to be sealed. */
export type OpenTakedown = Omit<Takedown, 'who'> & { readonly who: Takedown['who'] | null };

export interface TakedownChanges {
  readonly put: readonly OpenTakedown[];
  /** Nobody has ticked anything, and there is nothing left to do. */
  readonly dropped: readonly string[];
}

/** `today` is `2026-11-24`. What was ticked stays ticked. */
export function applyChanges(
  current: readonly Takedown[],
  { withdrawn, restored }: Pick<Noticed, 'withdrawn' | 'restored'>,
  today: string,
): TakedownChanges {
  const rows = new Map<string, OpenTakedown>(current.map((row) => [row.pupilRef, row] as const));
  const touched = new Set<string>();
  for (const change of restored) {
    const row = rows.get(change.pupilRef);
    if (row === undefined) continue;
    touched.add(change.pupilRef);
    rows.set(change.pupilRef, without(row, change));
  }
  for (const change of withdrawn) {
    touched.add(change.pupilRef);
    rows.set(change.pupilRef, joined(rows.get(change.pupilRef), change, today));
  }
  const changed = [...rows.values()].filter(({ pupilRef }) => touched.has(pupilRef));
  const isDone = ({ hasLeft, purposes, ticked }: OpenTakedown): boolean =>
    !hasLeft && purposes.length === 0 && Object.keys(ticked).length === 0;
  return {
    put: changed.filter((row) => !isDone(row)),
    dropped: changed.filter(isDone).map(({ pupilRef }) => pupilRef),
  };
}

function without(row: OpenTakedown, change: PupilChange): OpenTakedown {
  if (change.kind === 'school') return { ...row, hasLeft: false };
  return { ...row, purposes: row.purposes.filter((it) => !change.purposes.includes(it)) };
}

function joined(row: OpenTakedown | undefined, change: PupilChange, today: string): OpenTakedown {
  const { pupilRef } = change;
  const more = change.kind === 'purposes' ? change.purposes : [];
  return {
    pupilRef,
    who: row?.who ?? null,
    on: today,
    hasLeft: change.kind === 'school',
    purposes: [...new Set([...(row?.purposes ?? []), ...more])],
    ticked: row?.ticked ?? {},
    isSeen: false,
  };
}
