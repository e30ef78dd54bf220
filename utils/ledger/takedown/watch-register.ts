/** Looks whether the register says less of somebody than before, whichever way that came: import, pack, hand, time. */

import { isRefusal, mayAppear } from '../../consent/consent-for.ts';
import type { Database } from '../../db/schema.ts';
import { readEnrolments, readTakedowns, writeNoted } from '../../db/takedown-store.ts';
import { purposeIds } from '../../model/channel.ts';
import { fullName, type Pupil, type Register } from '../../model/register.ts';
import type { Sayings, Takedown } from '../../model/takedown.ts';
import { openReferences, type References } from '../references.ts';
import { sealText } from '../seal-text.ts';
import { applyChanges, type OpenTakedown } from './apply-changes.ts';
import { noticeChanges, type SeenPupil } from './notice-changes.ts';

/** Who a matter is about, as it is sealed. */
export interface WhoItIs {
  readonly name: string;
  readonly group: string;
}

/**
 * `register` as it counts on `today`, with `last` what is known of pupils who are not in it any more. Doing it again changes
 * nothing; without a register nobody has left.
 */
export async function watchRegister(
  db: Database,
  register: Register | null,
  last: readonly Pupil[],
  today: string,
): Promise<void> {
  if (register === null) return;
  const refs = await openReferences(db);
  const pupils = await seenPupils(register.pupils, refs);
  const [before, takedowns] = await Promise.all([readEnrolments(db), readTakedowns(db)]);
  const noticed = noticeChanges(before, pupils, today);
  const { put, dropped } = applyChanges(takedowns, noticed, today);
  if (noticed.enrolments.length + put.length + dropped.length === 0) return;
  const names = put.length === 0 ? new Map() : await namesOf([...last, ...register.pupils], refs);
  const sealed = await Promise.all(put.map((row) => seal(db, row, names)));
  await writeNoted(db, { enrolments: noticed.enrolments, put: sealed, dropped });
}

async function seenPupils(
  pupils: readonly Pupil[],
  refs: References,
): Promise<readonly SeenPupil[]> {
  const ids = await refs(
    'pupil',
    pupils.map(({ id }) => id),
  );
  const groups = [...new Set(pupils.flatMap(groupsOf))];
  const groupRefs = await refs('group', groups);
  const byGroup = new Map(groups.map((group, at) => [group, groupRefs[at] ?? ''] as const));
  return pupils.map((pupil, at) => ({
    pupilRef: ids[at] ?? '',
    groupRefs: groupsOf(pupil).flatMap((group) => byGroup.get(group) ?? []),
    says: sayingsOf(pupil),
  }));
}

const groupsOf = ({ group, otherGroups = [] }: Pupil): readonly string[] =>
  [...new Set([group, ...otherGroups])].filter((one) => one !== '');

function sayingsOf({ consents }: Pupil): Sayings {
  return Object.fromEntries(
    purposeIds.map((purpose) => {
      const state = consents[purpose] ?? 'unknown';
      return [purpose, mayAppear(state) ? 2 : isRefusal(state) ? 0 : 1] as const;
    }),
  );
}

async function namesOf(
  pupils: readonly Pupil[],
  refs: References,
): Promise<ReadonlyMap<string, WhoItIs>> {
  const ids = await refs(
    'pupil',
    pupils.map(({ id }) => id),
  );
  return new Map(
    pupils.map(
      (pupil, at) => [ids[at] ?? '', { name: fullName(pupil), group: pupil.group }] as const,
    ),
  );
}

async function seal(
  db: Database,
  row: OpenTakedown,
  names: ReadonlyMap<string, WhoItIs>,
): Promise<Takedown> {
  const who = names.get(row.pupilRef);
  // A name that is known no more stays what it was.
  if (who === undefined && row.who !== null) return { ...row, who: row.who };
  return { ...row, who: await sealText(db, JSON.stringify(who ?? { name: '', group: '' })) };
}
