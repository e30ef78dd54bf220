/** Changes to one pupil of the register, by hand. */
import type { PurposeId } from '../model/channel.ts';
import type { HandRecord } from '../model/consent.ts';
import type { PupilId } from '../model/ids.ts';
import type { DepartedPupil } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { isSameChild } from './departed-store.ts';
import type { Database } from './open-database.ts';

/** Records an answer for each purpose. False when the register does not know the pupil. */
export async function recordByHand(
  db: Database,
  id: PupilId,
  purposes: readonly PurposeId[],
  record: HandRecord,
): Promise<boolean> {
  return changeRegister(db, async ({ register, pupilStore }) => {
    const [current, pupil] = await Promise.all([register.get('current'), pupilStore.get(id)]);
    if (current === undefined || pupil === undefined) return false;
    const records = Object.fromEntries(purposes.map((purpose) => [purpose, record] as const));
    await Promise.all([
      pupilStore.put({ ...pupil, byHand: { ...pupil.byHand, ...records } }),
      register.put({ ...current, version: current.version + 1 }, 'current'),
    ]);
    return true;
  });
}

/** Takes a pupil out of the register, out of what one could step back to, and out of what is kept of who was gone. */
export async function erasePupil(db: Database, id: PupilId): Promise<void> {
  await changeRegister(db, async ({ register, pupilStore, previous, departed }) => {
    const [current, old, pupil, gone] = await Promise.all([
      register.get('current'),
      previous.get('previous'),
      pupilStore.get(id),
      departed.getAll(),
    ]);
    const isErased = (row: DepartedPupil): boolean =>
      row.id === id || (pupil !== undefined && isSameChild(row, pupil));
    const pending: Promise<unknown>[] = [
      pupilStore.delete(id),
      ...gone.filter(isErased).map((row) => departed.delete(row.id)),
    ];
    if (current !== undefined) {
      pending.push(register.put({ ...current, version: current.version + 1 }, 'current'));
    }
    if (old !== undefined) {
      const pupils = old.pupils.filter((one) => one.id !== id);
      const left = (old.departed ?? []).filter((row) => !isErased(row));
      pending.push(previous.put({ ...old, pupils, departed: left }, 'previous'));
    }
    await Promise.all(pending);
  });
}
