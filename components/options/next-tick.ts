// What a cell of the tick grid becomes when it is pressed.
import type { PurposeId } from '../../utils/model/channel.ts';
import type { Tick, TickRow } from '../../utils/model/tick.ts';

/** Yes and no first: a screen seldom shows nothing. */
export function nextTick(tick: Tick | 'mixed'): Tick {
  if (tick === 'yes') return 'no';
  return tick === 'no' ? 'empty' : 'yes';
}

/** J or Y, and N, as a person says it; null for the keys that only press. */
export function tickOfKey(key: string): Tick | null {
  switch (key.toLowerCase()) {
    case 'j':
    case 'y':
      return 'yes';
    case 'n':
      return 'no';
    case 'backspace':
    case 'delete':
      return 'empty';
    default:
      return null;
  }
}

/** What all who can be changed have in common, or `mixed`. */
export function tickOfWhole(rows: readonly TickRow[], purpose: PurposeId): Tick | 'mixed' {
  const free = rows.flatMap(({ cells }) =>
    cells[purpose].fixedBy === null ? [cells[purpose].tick] : [],
  );
  const [first = 'no', ...others] = new Set(free);
  return others.length === 0 ? first : 'mixed';
}
