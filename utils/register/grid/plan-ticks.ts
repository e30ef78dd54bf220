/** What the ticked cells of a group would do to the register. Nothing is stored here. */
import type { PurposeId } from '../../model/channel.ts';
import type { ConsentState, Origin } from '../../model/consent.ts';
import type { ImportPlan } from '../../model/import-plan.ts';
import type { Pupil } from '../../model/register.ts';
import type { Tick, TickRow } from '../../model/tick.ts';
import { differenceOf } from '../difference/difference-of.ts';
import { mergeAnswers } from '../difference/merge-answers.ts';
import { withAnswers } from '../difference/plan-import.ts';
import { tickOf } from './tick-rows.ts';

/**
 * All cells of the chosen purposes count as seen there on that day, whether they were changed or not. A no keeps the kind it
 * had; an empty cell takes a known answer away. A no that was recorded by hand stays.
 */
export function planTicks(
  current: readonly Pupil[],
  rows: readonly TickRow[],
  purposes: readonly PurposeId[],
  origin: Origin,
): ImportPlan {
  const rowOf = new Map(rows.map((row) => [row.id, row] as const));
  const merged = new Map<Pupil, Pupil>();
  for (const pupil of current) {
    const row = rowOf.get(pupil.id);
    if (row === undefined) continue;
    const seen = seenOf(pupil, row, purposes);
    const takenFrom = Object.fromEntries(Object.keys(seen).map((it) => [it, origin] as const));
    const answers = mergeAnswers(pupil, { consents: seen, takenFrom }, false);
    merged.set(pupil, withAnswers(pupil, answers.kept));
  }
  return {
    pupils: current.map((pupil) => merged.get(pupil) ?? pupil),
    difference: differenceOf({
      current,
      list: { pupils: [], problems: [] },
      mode: 'answers',
      matches: { pairs: [], onlyKnown: [], onlyListed: [] },
      merged,
      added: [],
      held: new Map(),
    }),
  };
}

function seenOf(
  pupil: Pupil,
  row: TickRow,
  purposes: readonly PurposeId[],
): Readonly<Partial<Record<PurposeId, ConsentState>>> {
  const seen: Partial<Record<PurposeId, ConsentState>> = {};
  for (const purpose of purposes) {
    const { tick, fixedBy } = row.cells[purpose];
    const known = pupil.consents[purpose];
    // Nothing was said, and nothing is seen: there is nothing to take over.
    const isNothing = tick === 'empty' && (known ?? 'unknown') === 'unknown';
    if (fixedBy === null && !isNothing) seen[purpose] = stateOf(tick, known);
  }
  return seen;
}

function stateOf(tick: Tick, known: ConsentState | undefined): ConsentState {
  if (tick === 'empty') return 'unknown';
  if (tick === 'yes') return 'granted';
  return known !== undefined && tickOf(known) === 'no' ? known : 'refused';
}
