/** The ledger's rows that can be about a pupil, by index: of ten thousand rows few are. */

import { readByRef } from '../../db/publication-store.ts';
import type { Database } from '../../db/schema.ts';
import type { Publication } from '../../model/publication.ts';
import { anyGroup, type Enrolment } from '../../model/takedown.ts';

export type RowsAbout = (enrolment: Enrolment) => Promise<readonly Publication[]>;

/** Rows of a group are read once, however many of its pupils are asked about. */
export function openRowsAbout(db: Database): RowsAbout {
  const groups = new Map<string, Promise<readonly Publication[]>>();
  const ofGroup = (ref: string): Promise<readonly Publication[]> => {
    const known = groups.get(ref) ?? readByRef(db, 'groupRefs', ref);
    groups.set(ref, known);
    return known;
  };
  return async ({ pupilRef, groups: memberships }) => {
    const refs = new Set([anyGroup, ...memberships.map(({ groupRef }) => groupRef)]);
    const found = await Promise.all([
      readByRef(db, 'pupilRefs', pupilRef),
      readByRef(db, 'possibleRefs', pupilRef),
      ...[...refs].map(ofGroup),
    ]);
    return [...new Map(found.flat().map((row) => [row.id, row] as const)).values()];
  };
}
