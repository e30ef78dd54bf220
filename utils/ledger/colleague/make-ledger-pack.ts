/** The ledger of this browser, with names instead of references, to be sealed and handed on (docs/adr/0017). */

import { readPublications } from '../../db/publication-store.ts';
import type { Database } from '../../db/schema.ts';
import type { LedgerPack, LedgerPackRow, NamedPupil } from '../../model/ledger-pack.ts';
import type { Publication } from '../../model/publication.ts';
import type { Pupil } from '../../model/register.ts';
import { openReferences } from '../references.ts';
import { openText } from '../seal-text.ts';

/** Who is in the register no more is in no row of it. A group that nobody has any more is not known there either. */
export async function makeLedgerPack(db: Database, pupils: readonly Pupil[]): Promise<LedgerPack> {
  const refs = await openReferences(db);
  const groups = [
    ...new Set(pupils.flatMap(({ group, otherGroups = [] }) => [group, ...otherGroups])),
  ].filter((group) => group !== '');
  const ids = pupils.map(({ id }) => id);
  const [pupilRefs, groupRefs] = await Promise.all([refs('pupil', ids), refs('group', groups)]);
  const placeOf = new Map(pupilRefs.map((ref, at) => [ref, at] as const));
  const groupOf = new Map(groupRefs.map((ref, at) => [ref, groups[at] ?? ''] as const));
  const places = (of: readonly string[]) => of.flatMap((ref) => placeOf.get(ref) ?? []);

  const row = async (one: Publication): Promise<LedgerPackRow> => {
    const { id, post, day, host, kind, channel, verdict, findings, reasons, changes } = one;
    const known = one.groupRefs.flatMap((ref) => groupOf.get(ref) ?? []);
    return {
      ...{ id, post, day, host, kind, channel, verdict, findings, reasons, changes },
      state: one.state === 'sure' ? 'sure' : 'unsure',
      address: one.address && (await openText(db, one.address)),
      hasFiles: one.fileRefs.length > 0,
      groups: known.length === one.groupRefs.length ? known : [],
      named: places(one.pupilRefs),
      possible: places(one.possibleRefs),
    };
  };
  const rows = await Promise.all((await readPublications(db)).map(row));
  // Only who is in some row: the register itself goes by the school pack.
  const used = [...new Set(rows.flatMap(({ named, possible }) => [...named, ...possible]))];
  const at = new Map(used.map((place, next) => [place, next] as const));
  const moved = (list: readonly number[]) => list.flatMap((place) => at.get(place) ?? []);
  return {
    kind: 'ledger',
    pupils: used.flatMap((place) => pupils[place] ?? []).map(named),
    rows: rows.map((it) => ({ ...it, named: moved(it.named), possible: moved(it.possible) })),
  };
}

function named({ firstName, infix, lastName, givenNames, group, number }: Pupil): NamedPupil {
  return {
    ...{ firstName, infix, lastName, group },
    ...(givenNames === undefined ? {} : { givenNames }),
    ...(number === undefined ? {} : { number }),
  };
}
