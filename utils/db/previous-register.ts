/** One step back after an import, for a week. */
import type { PupilId } from '../model/ids.ts';
import type { Pupil } from '../model/register.ts';
import { changeRegister, readState } from './change-register.ts';
import { departedAfter } from './departed-store.ts';
import { listDates } from './list-dates.ts';
import type { Database, PreviousRegister } from './schema.ts';

const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Until when (ISO 8601) one can step back; null when there is nothing to go back to. Forgets what is too old. */
export async function previousUntil(db: Database, now: Date): Promise<string | null> {
  const { previous } = await readState(db, 'previous');
  const until = untilOf(previous);
  if (until === null) return null;
  // A clock that went back must not shorten the week; a broken date keeps nobody's data for ever.
  if (until > now.getTime()) return new Date(until).toISOString();
  await changeRegister(db, (state) => [
    state.previous?.replacedAt === previous?.replacedAt ? { ...state, previous: undefined } : state,
    null,
  ]);
  return null;
}

const untilOf = (previous: PreviousRegister | undefined): number | null =>
  previous === undefined ? null : Date.parse(previous.replacedAt) + keptMs;

/**
 * The pupils as they were before the last import, with what was recorded by hand since: a withdrawal outlives the way
 * back, too. False when there is nothing to go back to.
 */
export function restorePrevious(db: Database, now: Date): Promise<boolean> {
  return changeRegister(db, (state) => {
    const { current, previous: old, pupils, departed } = state;
    const until = untilOf(old);
    if (old === undefined || until === null || !(until > now.getTime())) return [state, false];
    const byId = new Map<PupilId, Pick<Pupil, 'byHand'>>(
      [...departed, ...pupils].map((one) => [one.id, one] as const),
    );
    const back = old.pupils.map((pupil) => withRecords(pupil, byId));
    const were = new Map(
      [...departed, ...(old.departed ?? [])].map((row) => [row.id, row] as const),
    );
    const next = {
      ...state,
      pupils: back,
      departed: departedAfter([...were.values()], pupils, back, now.toISOString().slice(0, 10)),
      previous: undefined,
      current: { version: (current?.version ?? 0) + 1, ...listDates(old) },
    };
    return [next, true];
  });
}

function withRecords(pupil: Pupil, now: ReadonlyMap<PupilId, Pick<Pupil, 'byHand'>>): Pupil {
  const records = now.get(pupil.id)?.byHand;
  return records === undefined ? pupil : { ...pupil, byHand: { ...pupil.byHand, ...records } };
}

/** The pupils of before the last import: whoever has just left is among them. */
export async function lastReplaced(db: Database): Promise<readonly Pupil[]> {
  return (await readState(db, 'previous')).previous?.pupils ?? [];
}
