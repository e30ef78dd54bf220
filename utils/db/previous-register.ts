/** One step back after an import, for a week. */
import type { PupilId } from '../model/ids.ts';
import type { Pupil } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { keepDeparted } from './departed-store.ts';
import { listDates } from './list-dates.ts';
import type { Database } from './open-database.ts';

const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Until when (ISO 8601) one can step back; null when there is nothing to go back to. Forgets what is too old. */
export async function previousUntil(db: Database, now: Date): Promise<string | null> {
  const previous = await db.get('previousRegister', 'previous');
  if (previous === undefined) return null;
  const until = Date.parse(previous.replacedAt) + keptMs;
  // A clock that went back must not shorten the week; a broken date keeps nobody's data for ever.
  if (until > now.getTime()) return new Date(until).toISOString();
  await db.delete('previousRegister', 'previous');
  return null;
}

/**
 * The pupils as they were before the last import, with what was recorded by hand since: a withdrawal outlives the way
 * back, too. False when there is nothing to go back to.
 */
export async function restorePrevious(db: Database, now: Date): Promise<boolean> {
  if ((await previousUntil(db, now)) === null) return false;
  return changeRegister(db, async (stores) => {
    const { register, pupilStore, previous, departed } = stores;
    const [old, current, pupils, gone] = await Promise.all([
      previous.get('previous'),
      register.get('current'),
      pupilStore.getAll(),
      departed.getAll(),
    ]);
    if (old === undefined) return false;
    const byId = new Map<PupilId, Pick<Pupil, 'byHand'>>(
      [...gone, ...pupils].map((one) => [one.id, one] as const),
    );
    const back = old.pupils.map((pupil) => withRecords(pupil, byId));
    const row = { version: (current?.version ?? 0) + 1, ...listDates(old) };
    await Promise.all((old.departed ?? []).map((one) => departed.put(one)));
    await keepDeparted(stores, pupils, back, now.toISOString().slice(0, 10));
    await pupilStore.clear();
    await Promise.all([
      ...back.map((pupil) => pupilStore.put(pupil)),
      register.put(row, 'current'),
      previous.delete('previous'),
    ]);
    return true;
  });
}

function withRecords(pupil: Pupil, now: ReadonlyMap<PupilId, Pick<Pupil, 'byHand'>>): Pupil {
  const records = now.get(pupil.id)?.byHand;
  return records === undefined ? pupil : { ...pupil, byHand: { ...pupil.byHand, ...records } };
}
