/** The register in the database: its pupils are replaced whole, in one transaction, or not at all. */
import type { TakeOverKind } from '../model/import-plan.ts';
import type { Pupil, Register } from '../model/register.ts';
import { changeRegister, readState } from './change-register.ts';
import { departedAfter } from './departed-store.ts';
import { datesAfter, listDates } from './list-dates.ts';
import type { Database, RegisterRow } from './schema.ts';

export async function readRegister(db: Database): Promise<Register | null> {
  const { current, pupils, staff } = await readState(db, 'pupils', 'staff');
  if (current === undefined) return null;
  return { version: current.version, ...listDates(current), pupils, staff: staff?.members ?? [] };
}

/** 0 when there is no register yet. Cheap: reads no pupil. */
export async function readRegisterVersion(db: Database): Promise<number> {
  return (await db.get('register', 'current'))?.version ?? 0;
}

/** How an import knows what it was made against, and itself. */
export interface ImportMark {
  /** The version that the difference was shown against; absent: whatever is there. */
  readonly basedOn?: number;
  /** An import that comes again (a message may be sent twice) changes nothing more. */
  readonly importId?: string;
  /** `whole` unless it is said. */
  readonly kind?: TakeOverKind;
}

/**
 * The pupils; the staff stays as it is. What was there before is kept for one step back. False when the register is
 * no longer the one that the import was made against: nothing is changed then.
 */
export function replaceRegister(
  db: Database,
  pupils: readonly Pupil[],
  now: string,
  { basedOn, importId, kind = 'whole' }: ImportMark = {},
): Promise<boolean> {
  return changeRegister(db, (state) => {
    const { current, pupils: before, departed } = state;
    if (importId !== undefined && current?.importId === importId) return [state, true];
    const version = current?.version ?? 0;
    if (basedOn !== undefined && basedOn !== version) return [state, false];
    const dates = datesAfter(kind, current, now);
    const next = {
      ...state,
      current: { version: version + 1, ...dates, ...(importId ? { importId } : {}) },
      pupils,
      previous: current && { pupils: before, departed, ...listDates(current), replacedAt: now },
      departed: departedAfter(departed, before, pupils, now.slice(0, 10)),
    };
    return [next, true];
  });
}

/** The same list with something in it changed. */
export const nextVersion = (current: RegisterRow): RegisterRow => ({
  ...current,
  version: current.version + 1,
});
