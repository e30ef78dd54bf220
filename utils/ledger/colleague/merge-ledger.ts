/** A colleague's rows beside those of this browser: each once, with the references of this browser. */

import { addPublications } from '../../db/publication-store.ts';
import type { Database } from '../../db/schema.ts';
import type { PupilId } from '../../model/ids.ts';
import type { LedgerPack } from '../../model/ledger-pack.ts';
import type { Publication } from '../../model/publication.ts';
import { anyGroup } from '../../model/takedown.ts';
import { openReferences, type References } from '../references.ts';
import { sealText } from '../seal-text.ts';

export interface MergedLedger {
  readonly added: number;
  /** Rows that were here before: merged earlier, or one's own that came back. */
  readonly known: number;
  /** Pupils of the rows whom the register here does not know: of them nothing is kept. */
  readonly strangers: number;
}

/** `whoIs` says for each pupil of the pack who that is here. Doing it again adds nothing. */
export async function mergeLedger(
  db: Database,
  pack: LedgerPack,
  whoIs: readonly (PupilId | null)[],
): Promise<MergedLedger> {
  const refs = await openReferences(db);
  const pupilRefs = await Promise.all(
    whoIs.map(async (id) => (id === null ? null : ((await refs('pupil', [id]))[0] ?? null))),
  );
  const rows = await Promise.all(pack.rows.map((row) => rowHere(db, row, pupilRefs, refs)));
  const added = await addPublications(db, rows);
  const strangers = pupilRefs.filter((ref) => ref === null).length;
  return { added, known: rows.length - added, strangers };
}

async function rowHere(
  db: Database,
  row: LedgerPack['rows'][number],
  pupilRefs: readonly (string | null)[],
  refs: References,
): Promise<Publication> {
  const { address, groups, named, possible, hasFiles, ...same } = row;
  const here = (places: readonly number[]) => places.flatMap((place) => pupilRefs[place] ?? []);
  return {
    ...same,
    address: address === null ? null : await sealText(db, address),
    groupRefs: groups.length === 0 ? [anyGroup] : await refs('group', groups),
    pupilRefs: here(named),
    possibleRefs: here(possible),
    // Which file it was cannot be told with another key, only that there was one.
    fileRefs: hasFiles ? [foreignFile] : [],
    isForeign: true,
  };
}

/** Stands for the files of a row of another browser. */
const foreignFile = '0'.repeat(32);
