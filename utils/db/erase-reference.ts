/** Takes one pupil's reference out of the whole ledger; the other pupils' rows stay as they were. */
import type { Publication } from '../model/publication.ts';
import type { Database } from './schema.ts';

/** All of it or nothing. Doing it again changes nothing. */
export async function eraseReference(db: Database, pupilRef: string): Promise<void> {
  const transaction = db.transaction(['publications', 'takedowns', 'enrolments'], 'readwrite', {
    durability: 'strict',
  });
  const rows = transaction.objectStore('publications');
  const found = await Promise.all([
    rows.index('pupilRefs').getAll(pupilRef),
    rows.index('possibleRefs').getAll(pupilRef),
  ]);
  const byId = new Map(found.flat().map((row) => [row.id, row] as const));
  const left = (refs: readonly string[]): readonly string[] =>
    refs.filter((ref) => ref !== pupilRef);
  const without = (row: Publication): Publication => ({
    ...row,
    pupilRefs: left(row.pupilRefs),
    possibleRefs: left(row.possibleRefs),
    // The address of a post about the child may name the child.
    address: row.pupilRefs.includes(pupilRef) ? null : row.address,
  });
  await Promise.all([
    ...[...byId.values()].map((row) => rows.put(without(row))),
    transaction.objectStore('takedowns').delete(pupilRef),
    transaction.objectStore('enrolments').delete(pupilRef),
    transaction.done,
  ]);
}
