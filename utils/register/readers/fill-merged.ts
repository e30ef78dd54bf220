/** Cells of a workbook that reach down over several rows. */
import { columnOf } from './column-of.ts';

/** Every row of the largest list, in some columns; a workbook can claim a million rows a thousand times. */
const mostSteps = 1_000_000;

/**
 * Fills each such cell's text (`merges`, as "A2:A26") into the rows of it that hold anything, where they are empty: in its first
 * column, as in the tables of a page. False when there are too many to be a list's.
 */
export function fillMerged(
  rows: readonly { readonly line: number; readonly cells: string[] }[],
  merges: readonly string[],
): boolean {
  const byLine = new Map(rows.map((row) => [row.line, row.cells] as const));
  const last = rows.reduce((most, { line }) => Math.max(most, line), 0);
  let steps = 0;
  for (const merge of merges) {
    const [, top = '', bottom = ''] = /^[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(merge) ?? [];
    const column = columnOf(merge);
    const text = column === null ? undefined : byLine.get(Number(top))?.[column];
    if (column === null || text === undefined || text === '') continue;
    for (let line = Number(top) + 1; line <= Math.min(Number(bottom), last); line += 1) {
      steps += 1;
      if (steps > mostSteps) return false;
      const cells = byLine.get(line);
      if (cells === undefined) continue;
      while (cells.length <= column) cells.push('');
      cells[column] ||= text;
    }
  }
  return true;
}
