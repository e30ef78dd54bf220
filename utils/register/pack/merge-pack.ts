/** A colleague's register beside the one here: the newer list counts, and no recorded no of either is lost (R3). */
import { mayAppear } from '../../consent/consent-for.ts';
import { type HandRecords, mergeRecords } from '../../consent/merge-records.ts';
import { type ListDays, newestAnswers } from '../../consent/newest-answers.ts';
import { purposeIds } from '../../model/channel.ts';
import type { PupilId } from '../../model/ids.ts';
import type { DepartedPupil, ListDates, Pupil } from '../../model/register.ts';
import { matchPupils } from '../difference/match-pupils.ts';
import { findReturning } from '../difference/returning.ts';
import { freeId } from './free-id.ts';
import { mergeDeparted } from './merge-departed.ts';

export interface RegisterSide extends ListDates {
  readonly pupils: readonly Pupil[];
  readonly departed: readonly DepartedPupil[];
}

export const isOlderPack = (
  here: Pick<RegisterSide, 'importedAt'>,
  pack: Pick<RegisterSide, 'importedAt'>,
): boolean => Date.parse(pack.importedAt) < Date.parse(here.importedAt);

/**
 * Pupils keep the ids they have here, which the ledger refers to. Of two lists of one moment the pack's counts. Who is only in
 * the older list has left. Whoever may be a child that is gone, here or there, has that child's noes. `today` is
 * `2026-11-24`. Doing it again changes nothing more.
 */
export function mergePack(here: RegisterSide, pack: RegisterSide, today: string): RegisterSide {
  const isOlder = isOlderPack(here, pack);
  const { pairs, onlyKnown, onlyListed } = matchPupils(here.pupils, pack.pupils);
  const { importedAt, wholeAt } = isOlder ? here : pack;
  const days = {
    next: importedAt.slice(0, 10),
    last: (isOlder ? pack : here).importedAt.slice(0, 10),
    isSameList: here.importedAt === pack.importedAt,
  };
  const shared = pairs.map(({ known, listed }) => {
    const [next, last] = isOlder ? [known, listed] : [listed, known];
    return { ...joined(next, last, days, today), id: known.id };
  });
  const taken = new Set<PupilId>([...here.pupils, ...here.departed].map(({ id }) => id));
  const fresh = isOlder ? [] : freshPupils(onlyListed, here.departed, taken, today);
  const kept = [...shared, ...(isOlder ? onlyKnown : fresh)];

  const foreign = findReturning(kept, pack.departed);
  const pupils = kept.map((pupil) => withNoes(pupil, foreign.get(pupil) ?? [], today));
  const used = new Set([...foreign.values()].flat());
  return {
    importedAt,
    ...(wholeAt === undefined ? {} : { wholeAt }),
    pupils,
    departed: mergeDeparted(
      {
        known: here.departed,
        foreign: pack.departed.filter((row) => !used.has(row)),
        leaving: isOlder ? onlyListed : onlyKnown,
      },
      new Set(pupils.map(({ id }) => id)),
      today,
    ),
  };
}

interface Days extends ListDays {
  readonly isSameList: boolean;
}

/** One child of both. What the newer list does not say stays, as when a list is read in. */
function joined(next: Pupil, last: Pupil, days: Days, today: string): Pupil {
  const { otherGroups: _, ...same } = last;
  const byHand = mergeRecords(next.byHand ?? {}, outliving(last, next, days), today);
  const { byHand: __, takenFrom: ___, ...who } = { ...same, ...next };
  return {
    ...who,
    group: next.group || last.group,
    ...newestAnswers(last, next, days),
    ...(Object.keys(byHand).length === 0 ? {} : { byHand }),
  };
}

/** A recorded yes gives way to a later list that has the purpose; a no does not. */
function outliving({ byHand = {} }: Pupil, next: Pupil, days: Days): HandRecords {
  const left = purposeIds.flatMap((purpose) => {
    const record = byHand[purpose];
    if (record === undefined) return [];
    const isOld = !days.isSameList && record.on <= days.next && purpose in next.consents;
    return isOld && mayAppear(record.state) ? [] : [[purpose, record] as const];
  });
  return Object.fromEntries(left);
}

/** Pupils whom only the pack has. Who was here before has the old id and noes. */
function freshPupils(
  listed: readonly Pupil[],
  departed: readonly DepartedPupil[],
  taken: Set<PupilId>,
  today: string,
): readonly Pupil[] {
  const returning = findReturning(listed, departed);
  const back = new Set<PupilId>();
  return listed.map((pupil) => {
    const rows = returning.get(pupil) ?? [];
    const old = rows.find(({ id }) => !back.has(id));
    if (old !== undefined) back.add(old.id);
    const id = old?.id ?? freeId(pupil.id, taken);
    taken.add(id);
    return withNoes({ ...pupil, id }, rows, today);
  });
}

function withNoes(pupil: Pupil, rows: readonly DepartedPupil[], today: string): Pupil {
  if (rows.length === 0) return pupil;
  const byHand = rows.reduce(
    (records, row) => mergeRecords(records, row.byHand, today),
    pupil.byHand ?? {},
  );
  return { ...pupil, byHand };
}
