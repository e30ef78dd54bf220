/** Puts a list beside the register: what it would be, and what that changes. Nothing is stored here. */

import { departedOf } from '../../consent/departed-of.ts';
import { type PupilId, pupilId } from '../../model/ids.ts';
import type { ImportMode, ImportPlan } from '../../model/import-plan.ts';
import type { ListedPupil, ListedPupils } from '../../model/list-mapping.ts';
import type { DepartedPupil, Pupil } from '../../model/register.ts';
import { givenNamesBeside, isGivenNamesOf } from '../given-names.ts';
import { differenceOf } from './difference-of.ts';
import { matchPupils } from './match-pupils.ts';
import { mergeAnswers } from './merge-answers.ts';
import { findReturning } from './returning.ts';
import { strictestRecords } from './strictest-records.ts';

/**
 * `confirmed` are pupils whose recorded no a person gave up by name. In mode `whole` who is not in the list has left; in
 * mode `answers` who is not in the register is shown and not taken over. `departed` are those who were in an earlier
 * register: whoever comes back has the noes that were recorded then.
 */
export function planImport(
  current: readonly Pupil[],
  list: ListedPupils,
  mode: ImportMode,
  confirmed: ReadonlySet<PupilId> = new Set(),
  departed: readonly DepartedPupil[] = [],
): ImportPlan {
  const matches = matchPupils(current, list.pupils, { isList: true });
  const merged = new Map<Pupil, Pupil>();
  const held = new Map<Pupil, readonly (keyof Pupil['consents'])[]>();
  for (const { known, listed } of matches.pairs) {
    const who = mode === 'whole' ? identity(known, listed) : joined(known, listed);
    const answers = mergeAnswers(known, listed, confirmed.has(known.id));
    const next = withAnswers(who, answers.kept);
    merged.set(known, next);
    if (answers.held.length > 0) held.set(next, answers.held);
  }
  // Who leaves may be a child of the same name who comes: a no too many is shown, one that is lost is not (R3).
  const leaving = matches.onlyKnown.flatMap((pupil) => departedOf(pupil, '') ?? []);
  const fresh = mode === 'whole' ? newPupils(matches.onlyListed, current, departed, leaving) : [];
  const added = fresh.map(({ pupil, listed, byHand }) => {
    if (byHand === null) return pupil;
    const answers = mergeAnswers({ ...pupil, byHand }, listed, confirmed.has(pupil.id));
    const next = withAnswers(pupil, answers.kept);
    if (answers.held.length > 0) held.set(next, answers.held);
    return next;
  });
  const pupils =
    mode === 'whole'
      ? [...merged.values(), ...added]
      : current.map((pupil) => merged.get(pupil) ?? pupil);
  return {
    pupils,
    difference: differenceOf({ current, list, mode, matches, merged, added, held }),
  };
}

/** What is no longer there must not stay from before. */
export function withAnswers(
  pupil: Pupil,
  answers: Pick<Pupil, 'consents' | 'takenFrom' | 'byHand'>,
): Pupil {
  const { byHand: _, takenFrom: __, ...who } = pupil;
  return { ...who, ...answers };
}

/** The list knows best who a pupil is; what it does not say stays. */
function identity(known: Pupil, listed: ListedPupil): Pupil {
  const { infix, lastName, otherGroups } = listed;
  const firstName = isGivenNamesOf(known, listed.firstName) ? known.firstName : listed.firstName;
  const { otherGroups: _, givenNames: __, ...same } = known;
  return {
    ...same,
    firstName,
    infix,
    lastName,
    group: listed.group || known.group,
    ...(otherGroups.length === 0 ? {} : { otherGroups }),
    ...optional({
      givenNames: givenNamesBeside(firstName, listed.givenNames || (known.givenNames ?? '')),
      number: listed.number || known.number,
      sixteenFrom: listed.sixteenFrom ?? known.sixteenFrom,
    }),
  };
}

/** A list of answers adds only what was not known. */
function joined(known: Pupil, listed: ListedPupil): Pupil {
  return {
    ...known,
    group: known.group || listed.group,
    ...optional({
      givenNames: known.givenNames ?? givenNamesBeside(known.firstName, listed.givenNames),
      number: known.number || listed.number,
      sixteenFrom: known.sixteenFrom ?? listed.sixteenFrom,
    }),
  };
}

interface NewPupil {
  readonly pupil: Pupil;
  readonly listed: ListedPupil;
  /** What was recorded when the pupil was here before, or null. */
  readonly byHand: DepartedPupil['byHand'] | null;
}

/**
 * Ids must differ, also from those of who is gone; a number of the school's own is the best, then the name with the
 * group. Who comes back has the old id, by which what was kept is known to be back.
 */
function newPupils(
  listed: readonly ListedPupil[],
  current: readonly Pupil[],
  departed: readonly DepartedPupil[],
  leaving: readonly DepartedPupil[],
): readonly NewPupil[] {
  const returning = findReturning(listed, [...departed, ...leaving]);
  const taken = new Set<string>([...current, ...departed].map(({ id }) => id));
  const back = new Set<PupilId>();
  return listed.map((one) => {
    const { firstName, infix, lastName, group, otherGroups, number, consents } = one;
    const before = returning.get(one) ?? [];
    const old = before.find((row) => !back.has(row.id) && !leaving.includes(row));
    if (old !== undefined) back.add(old.id);
    const id = old?.id ?? pupilId(freeId(number || [group, firstName, infix, lastName].join('/')));
    taken.add(id);
    const pupil = {
      id,
      firstName,
      infix,
      lastName,
      group,
      ...(otherGroups.length === 0 ? {} : { otherGroups }),
      ...optional({ ...one, number: number || old?.number }),
      consents,
    };
    return { pupil, listed: one, byHand: before.length === 0 ? null : strictestRecords(before) };
  });

  function freeId(base: string): string {
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}#${count}`;
    return id;
  }
}

/** Leaves out what is not known: an optional field is never empty. */
function optional({
  givenNames,
  number,
  sixteenFrom,
}: {
  readonly givenNames: string | undefined;
  readonly number: string | undefined;
  readonly sixteenFrom: string | null | undefined;
}): Pick<Pupil, 'givenNames' | 'number' | 'sixteenFrom'> {
  return {
    ...(givenNames ? { givenNames } : {}),
    ...(number ? { number } : {}),
    ...(sixteenFrom ? { sixteenFrom } : {}),
  };
}
