// One button of a table can be reached with Tab, the others from there with the arrows (WAI-ARIA's roving tabindex).
import { useRef, useState } from 'preact/hooks';

/** `press` gets the place of a button and the key that was pressed on it; a click, Enter and space are `Enter`. */
export function useGridKeys(
  rows: number,
  columns: number,
  press: (row: number, column: number, key: string) => void,
) {
  const ref = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  /** The table may have become smaller. */
  const stop = { row: within(at.row, rows), column: within(at.column, columns) };

  function go(toRow: number, toColumn: number): void {
    const place = [within(toRow, rows), within(toColumn, columns)] as const;
    ref.current
      ?.querySelector<HTMLElement>(`[data-row="${place[0]}"][data-column="${place[1]}"]`)
      ?.focus();
  }

  function onKeyDown(event: KeyboardEvent, row: number, column: number): void {
    const isFar = event.ctrlKey || event.metaKey;
    if (event.altKey || (isFar && !/^(Home|End)$/.test(event.key))) return;
    const to = destination(event.key, isFar, { row, column, rows, columns });
    if (to !== null) go(...to);
    else if (answerKeys.test(event.key)) press(row, column, event.key);
    else return;
    event.preventDefault();
  }

  return {
    ref,
    cell: (ofRow: number, ofColumn: number) => ({
      'data-row': ofRow,
      'data-column': ofColumn,
      tabIndex: ofRow === stop.row && ofColumn === stop.column ? 0 : -1,
      // However the focus came there: a screen reader does not need our keys.
      onFocus: () => setAt({ row: ofRow, column: ofColumn }),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, ofRow, ofColumn),
      onClick: () => press(ofRow, ofColumn, 'Enter'),
    }),
  };
}

const answerKeys = /^([jn]|Backspace|Delete)$/i;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function destination(
  key: string,
  isFar: boolean,
  { row, column, rows, columns }: Place,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowLeft':
      return [row, column - 1];
    case 'ArrowRight':
      return [row, column + 1];
    case 'Home':
      return [isFar ? 0 : row, 0];
    case 'End':
      return [isFar ? rows - 1 : row, columns - 1];
    default:
      return null;
  }
}

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
