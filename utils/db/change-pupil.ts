/** Changes to one pupil of the register, by hand. */
import type { PurposeId } from '../model/channel.ts';
import type { HandRecord } from '../model/consent.ts';
import type { PupilId } from '../model/ids.ts';
import type { DepartedPupil } from '../model/register.ts';
import { changeRegister } from './change-register.ts';
import { isSameChild } from './departed-store.ts';
import { nextVersion } from './register-store.ts';
import type { Database } from './schema.ts';

/** Records an answer for each purpose. False when the register does not know the pupil. */
export function recordByHand(
  db: Database,
  id: PupilId,
  purposes: readonly PurposeId[],
  record: HandRecord,
): Promise<boolean> {
  return changeRegister(db, (state) => {
    const pupil = state.pupils.find((one) => one.id === id);
    if (state.current === undefined || pupil === undefined) return [state, false];
    const records = Object.fromEntries(purposes.map((purpose) => [purpose, record] as const));
    const changed = { ...pupil, byHand: { ...pupil.byHand, ...records } };
    const pupils = state.pupils.map((one) => (one === pupil ? changed : one));
    return [{ ...state, pupils, current: nextVersion(state.current) }, true];
  });
}

/** Takes a pupil out of the register, out of what one could step back to, and out of what is kept of who was gone. */
export async function erasePupil(db: Database, id: PupilId): Promise<void> {
  await changeRegister(db, (state) => {
    const pupil = state.pupils.find((one) => one.id === id);
    const isKept = (row: DepartedPupil): boolean =>
      row.id !== id && (pupil === undefined || !isSameChild(row, pupil));
    const { current, previous } = state;
    const next = {
      ...state,
      pupils: state.pupils.filter((one) => one.id !== id),
      departed: state.departed.filter(isKept),
      current: current && nextVersion(current),
      previous: previous && {
        ...previous,
        pupils: previous.pupils.filter((one) => one.id !== id),
        departed: (previous.departed ?? []).filter(isKept),
      },
    };
    return [next, null];
  });
}
