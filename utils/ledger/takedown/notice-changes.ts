/** What changed for whom since the register was last looked at. Pure. */
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import { anyGroup, type Enrolment, type Membership, type Sayings } from '../../model/takedown.ts';

/** A pupil of the register of now. */
export interface SeenPupil {
  readonly pupilRef: string;
  /** Empty: nobody knows which. */
  readonly groupRefs: readonly string[];
  readonly says: Sayings;
}

export type PupilChange =
  | {
      readonly kind: 'purposes';
      readonly pupilRef: string;
      readonly purposes: readonly PurposeId[];
    }
  | { readonly kind: 'school'; readonly pupilRef: string };

export interface Noticed {
  /** Those of whom something is to be written. */
  readonly enrolments: readonly Enrolment[];
  /** What is not allowed any more (R3, R20). */
  readonly withdrawn: readonly PupilChange[];
  /** Who is back, and what is allowed again: a list was taken back, or parents changed their minds. */
  readonly restored: readonly PupilChange[];
}

/** Compares what was seen with what is. `today` is `2026-11-24`. With nothing seen before, nothing has changed. */
export function noticeChanges(
  before: readonly Enrolment[],
  pupils: readonly SeenPupil[],
  today: string,
): Noticed {
  const known = new Map(before.map((one) => [one.pupilRef, one] as const));
  const present = new Set(pupils.map(({ pupilRef }) => pupilRef));
  const enrolments: Enrolment[] = [];
  const withdrawn: PupilChange[] = [];
  const restored: PupilChange[] = [];
  for (const pupil of pupils) {
    const last = known.get(pupil.pupilRef);
    const next = enrolmentOf(pupil, last, before.length === 0 ? '' : today, today);
    if (!isSame(last, next)) enrolments.push(next);
    if (last === undefined) continue;
    const { pupilRef } = pupil;
    if (last.leftOn !== null) restored.push({ kind: 'school', pupilRef });
    const less = purposeIds.filter((it) => level(pupil.says, it) < level(last.says, it));
    if (less.length > 0) withdrawn.push({ kind: 'purposes', pupilRef, purposes: less });
    const yes = purposeIds.filter((it) => level(pupil.says, it) === 2 && level(last.says, it) < 2);
    if (yes.length > 0) restored.push({ kind: 'purposes', pupilRef, purposes: yes });
  }
  for (const last of before) {
    if (present.has(last.pupilRef) || last.leftOn !== null) continue;
    enrolments.push({
      ...last,
      leftOn: today,
      groups: last.groups.map((one) => ended(one, today)),
    });
    withdrawn.push({ kind: 'school', pupilRef: last.pupilRef });
  }
  return { enrolments, withdrawn, restored };
}

/** Not asked is not filled in (R1). */
const level = (says: Sayings, purpose: PurposeId): number => says[purpose] ?? 1;

const ended = (one: Membership, day: string): Membership => ({ ...one, until: one.until ?? day });

function enrolmentOf(
  { pupilRef, groupRefs, says }: SeenPupil,
  last: Enrolment | undefined,
  since: string,
  today: string,
): Enrolment {
  const now = groupRefs.length === 0 ? [anyGroup] : groupRefs;
  const kept = (last?.groups ?? []).map((one) =>
    now.includes(one.groupRef) ? one : ended(one, today),
  );
  const isIn = (ref: string): boolean =>
    kept.some(({ groupRef, until }) => groupRef === ref && until === null);
  const begun = now
    .filter((ref) => !isIn(ref))
    .map((groupRef) => ({ groupRef, from: last === undefined ? since : today, until: null }));
  return { pupilRef, says, groups: [...kept, ...begun], leftOn: null };
}

const isSame = (one: Enrolment | undefined, other: Enrolment): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);
