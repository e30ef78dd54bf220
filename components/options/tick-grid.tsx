// A class as a grid: a row for each child, a column for each channel, a cell that says yes, no or nothing.
import type { PurposeId } from '../../utils/model/channel.ts';
import type { PupilId } from '../../utils/model/ids.ts';
import type { Tick, TickCell, TickRow } from '../../utils/model/tick.ts';
import { Icon } from '../primitives/icon.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { useWords } from '../shared/words.ts';
import { nextTick, tickOfKey, tickOfWhole } from './next-tick.ts';
import { shortPurpose } from './purpose-label.ts';
import { useGridKeys } from './use-grid-keys.ts';
import './tick-grid.css';

export interface TickGridProps {
  readonly label: string;
  readonly rows: readonly TickRow[];
  readonly purposes: readonly PurposeId[];
  readonly onTick: (pupils: readonly PupilId[], purpose: PurposeId, tick: Tick) => void;
}

/** The first row is the whole class: its cells set a column at once. */
export function TickGrid({ label, rows, purposes, onTick }: TickGridProps) {
  const words = useWords();
  const whole = words('ticks_whole_column', rows.length);
  const grid = useGridKeys(rows.length + 1, purposes.length, press);
  return (
    <div class="tick-scroll">
      <table ref={grid.ref} class="tick-grid" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words('ticks_name')}</th>
            {purposes.map((purpose) => (
              <th key={purpose} scope="col">
                {shortPurpose(words, purpose)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="tick-whole">
            <th scope="row">{whole}</th>
            {purposes.map((purpose, column) => {
              const tick = tickOfWhole(rows, purpose);
              return cell(0, column, purpose, whole, { tick, known: tick, fixedBy: null });
            })}
          </tr>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {purposes.map((purpose, column) =>
                cell(at + 1, column, purpose, row.name, row.cells[purpose]),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function cell(
    row: number,
    column: number,
    purpose: PurposeId,
    who: string,
    { tick, known, fixedBy }: ShownCell,
  ) {
    const shown = words(tick === 'mixed' ? 'ticks_mixed' : `tick_${tick}`);
    const fixed = fixedBy && words('tick_fixed', dayInWords(fixedBy.on, words('date_locale')));
    const label = words('ticks_said', who, shortPurpose(words, purpose), fixed ?? shown);
    return (
      <td key={purpose}>
        <button
          type="button"
          class={`tick tick-${tick}${tick === known ? '' : ' tick-changed'}`}
          aria-label={label}
          aria-disabled={fixed !== null}
          title={fixed ?? undefined}
          {...grid.cell(row, column)}
        >
          <Icon name={fixed === null ? icons[tick] : 'lock'} />
          <span>{shown}</span>
        </button>
      </td>
    );
  }

  function press(row: number, column: number, key: string): void {
    const purpose = purposes[column];
    if (purpose === undefined) return;
    const one = rows[row - 1];
    if (one !== undefined && one.cells[purpose].fixedBy !== null) return;
    const now = one === undefined ? tickOfWhole(rows, purpose) : one.cells[purpose].tick;
    const tick = tickOfKey(key) ?? nextTick(now);
    onTick(one === undefined ? rows.map(({ id }) => id) : [one.id], purpose, tick);
  }
}

type ShownCell = Omit<TickCell, 'tick' | 'known'> & {
  readonly tick: Tick | 'mixed';
  readonly known: Tick | 'mixed';
};

const icons = { yes: 'ok', no: 'close', empty: 'blank', mixed: 'blank' } as const;
