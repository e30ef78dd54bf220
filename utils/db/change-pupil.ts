/** Changes to one pupil of the register, by hand. */
import type { PurposeId } from '../model/channel.ts';
import type { HandRecord } from '../model/consent.ts';
import type { PupilId } from '../model/ids.ts';
import type { Database } from './open-database.ts';
import { changeRegister } from './register-store.ts';

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

/** Takes a pupil out of the register, and out of what one could step back to. */
export async function erasePupil(db: Database, id: PupilId): Promise<void> {
  await changeRegister(db, async ({ register, pupilStore, previous }) => {
    const [current, old] = await Promise.all([register.get('current'), previous.get('previous')]);
    const pending: Promise<unknown>[] = [pupilStore.delete(id)];
    if (current !== undefined) {
      pending.push(register.put({ ...current, version: current.version + 1 }, 'current'));
    }
    if (old !== undefined) {
      const pupils = old.pupils.filter((pupil) => pupil.id !== id);
      pending.push(previous.put({ ...old, pupils }, 'previous'));
    }
    await Promise.all(pending);
  });
}
