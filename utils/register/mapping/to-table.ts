/** Rows as a list with heads: finds the line of heads, and drops what nobody needs. */
import type { ListRow, ListTable } from '../../model/list-import.ts';
import { findHeads } from './find-heads.ts';
import { isNeedlessHead, type SchoolWords } from './head-words.ts';

/**
 * Null when it is no list: no heads are known, and the rows are not all of one width either. `known` is how many
 * heads are known. Lines above the heads are left out.
 */
export function toTable(
  rows: readonly ListRow[],
  badLines: readonly number[],
  school: SchoolWords = [],
): { readonly table: ListTable; readonly known: number } | null {
  const { heads, next, known } = findHeads(rows, school);
  if (known < 2) {
    if (!isEven(rows)) return null;
    const none = (rows[0]?.cells ?? []).map(() => '');
    return { table: { heads: none, rows, badLines, dropped: [] }, known: 0 };
  }
  const lines = [...rows.slice(Math.max(0, next - 2), next).map(({ cells }) => cells), heads];
  const headLine = rows[next - 1]?.line ?? 0;
  const needless = heads.flatMap((head, column) => (isNeedlessHead(head, school) ? [column] : []));
  const kept = rows.slice(next).filter((row) => !lines.some((line) => isRepeat(row, line)));
  return {
    known,
    table: {
      heads,
      rows: needless.length === 0 ? kept : kept.map((row) => without(row, needless)),
      badLines: badLines.filter((line) => line > headLine),
      dropped: needless.map((column) => heads[column] ?? ''),
    },
  };
}

/** Rows that were copied without their heads: at least two, all as wide, with two cells or more. */
function isEven(rows: readonly ListRow[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return width >= 2 && rows.length >= 2 && rows.every((row) => row.cells.length === width);
}

/** Lists that were printed repeat their heads on every page. */
const isRepeat = ({ cells }: ListRow, heads: ListRow['cells']): boolean =>
  cells.length === heads.length && cells.every((cell, column) => cell === heads[column]);

const without = ({ line, cells }: ListRow, needless: readonly number[]): ListRow => ({
  line,
  cells: cells.map((cell, column) => (needless.includes(column) ? '' : cell)),
});
