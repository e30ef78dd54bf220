/** The children of a group as rows to tick, filled in with what is known. */
import { mayAppear } from '../../consent/consent-for.ts';
import { isInGroups } from '../../consent/is-in-groups.ts';
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { ConsentState } from '../../model/consent.ts';
import { fullName, type Pupil } from '../../model/register.ts';
import type { Tick, TickCell, TickedCells, TickRow } from '../../model/tick.ts';

/** In the order in which a class list has them: by surname, without the tussenvoegsel. */
export function tickRows(
  pupils: readonly Pupil[],
  group: string,
  ticked: TickedCells,
): readonly TickRow[] {
  return pupils
    .filter((pupil) => (group === '' ? pupil.group === '' : isOfGroup(pupil, group)))
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'nl'))
    .map((pupil) => ({
      id: pupil.id,
      name: fullName(pupil),
      cells: Object.fromEntries(
        purposeIds.map((purpose) => [purpose, cellOf(pupil, purpose, ticked)] as const),
      ) as Record<PurposeId, TickCell>,
    }));
}

/** All groups that have children, by name and number; last an empty one for those whose group nobody knows. */
export function groupsToTick(pupils: readonly Pupil[]): readonly string[] {
  const all = new Set(pupils.flatMap(({ group, otherGroups = [] }) => [group, ...otherGroups]));
  const named = [...all].filter((group) => group !== '');
  const sorted = named.sort((one, other) => one.localeCompare(other, 'nl', { numeric: true }));
  return pupils.some(({ group }) => group === '') ? [...sorted, ''] : sorted;
}

/** Whose group nobody knows is ticked by itself, and not in every group. */
const isOfGroup = (pupil: Pupil, group: string): boolean =>
  pupil.group !== '' && isInGroups(pupil, [group]);

const sortKey = ({ firstName, lastName }: Pupil): string => `${lastName}\n${firstName}`;

function cellOf(pupil: Pupil, purpose: PurposeId, ticked: TickedCells): TickCell {
  const record = pupil.byHand?.[purpose];
  if (record !== undefined && !mayAppear(record.state))
    return { tick: 'no', known: 'no', fixedBy: record };
  const known = tickOf(record?.state ?? pupil.consents[purpose] ?? 'unknown');
  return { tick: ticked[pupil.id]?.[purpose] ?? known, known, fixedBy: null };
}

/** An answer that is not there is neither a yes nor a no on any screen. */
export function tickOf(state: ConsentState): Tick {
  if (state === 'unknown') return 'empty';
  return mayAppear(state) ? 'yes' : 'no';
}
