/** An id that no other pupil has. */
import { type PupilId, pupilId } from '../../model/ids.ts';

/** The same, or with a number behind it when another child has it. */
export function freeId(base: PupilId, taken: ReadonlySet<PupilId>): PupilId {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = pupilId(`${base}#${count}`);
  return id;
}
