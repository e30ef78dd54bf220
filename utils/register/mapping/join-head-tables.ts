/** Pages that keep the heads of a long table in sight draw them as a table of their own, above that of the pupils. */
import type { ListRow } from '../../model/list-import.ts';
import { knownHeads, type SchoolWords } from './head-words.ts';

/** Heads stand in one line or in two. */
const mostHeadRows = 2;
const leastHeads = 2;

/**
 * The tables of a page, of which one that holds nothing but heads is put above the next, when that is as wide and has none
 * of its own. Lines count on through both.
 */
export function joinHeadTables(
  tables: readonly (readonly ListRow[])[],
  school: SchoolWords = [],
): readonly (readonly ListRow[])[] {
  const joined: (readonly ListRow[])[] = [];
  for (const table of tables) {
    const heads = joined.at(-1);
    if (heads === undefined || !belongTogether(heads, table, school)) {
      joined.push(table);
      continue;
    }
    joined[joined.length - 1] = [
      ...heads,
      ...table.map((row) => ({ ...row, line: row.line + heads.length })),
    ];
  }
  return joined;
}

function belongTogether(
  heads: readonly ListRow[],
  table: readonly ListRow[],
  school: SchoolWords,
): boolean {
  const known = ({ cells }: ListRow): number => knownHeads(cells, school);
  return (
    heads.length <= mostHeadRows &&
    heads.every((row) => known(row) >= leastHeads) &&
    widthOf(heads) === widthOf(table) &&
    table.slice(0, mostHeadRows).every((row) => known(row) < leastHeads)
  );
}

const widthOf = (rows: readonly ListRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
