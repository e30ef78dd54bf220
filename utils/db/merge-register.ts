/** The register joined with another one, in one transaction; what was there before is kept for one step back. */
import type { DepartedPupil, ListDates, Pupil } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { listDates } from './list-dates.ts';
import type { Database } from './schema.ts';

interface Joined extends ListDates {
  readonly pupils: readonly Pupil[];
  readonly departed: readonly DepartedPupil[];
}

interface MergeMark {
  readonly importId: string;
  readonly basedOn: number;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * `merge` gets what is there (null without a register). Joining that comes again changes nothing more. False when the register
 * is no longer the one that was shown (`basedOn`, 0 without a register): nothing is changed then.
 */
export function mergeRegister(
  db: Database,
  merge: (here: Joined | null) => Joined,
  { importId, basedOn, now }: MergeMark,
): Promise<boolean> {
  return changeRegister(db, (state) => {
    const { current, pupils, departed } = state;
    if (current?.importId === importId) return [state, true];
    const shown = current?.version ?? 0;
    if (shown !== basedOn) return [state, false];
    const here = current && { ...listDates(current), pupils, departed };
    const joined = merge(here ?? null);
    const next = {
      ...state,
      current: { version: shown + 1, ...listDates(joined), importId },
      pupils: joined.pupils,
      departed: joined.departed,
      previous: here && { ...here, replacedAt: now },
    };
    return [next, true];
  });
}
