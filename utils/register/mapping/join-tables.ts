/** The sheets of a workbook, or the tables of a page, that make up one list: schools keep a sheet for each group. */
import type { ListTable } from '../../model/list-import.ts';
import { partOfHead, plainHead } from './head-words.ts';

export interface NamedTable {
  readonly table: ListTable;
  /** The sheet's; empty for a table of a page. */
  readonly name: string;
  /** How many heads are known. */
  readonly known: number;
}

/** With fewer known heads a table is no part of a list. */
const leastHeads = 2;
/** As the mapper shows it, and as `head-words.ts` knows it. */
const groupHead = 'Groep (blad)';
/** "Groep 5", "klas 3b", "1/2A", "7-8", "5". */
const groupName = /^\s*((groep|klas|gr)\b\.?\s*\S.*|[1-8]([/-][1-8])?\s*[a-z]?)\s*$/i;

/**
 * The rows of all that have the heads of `best`, in whatever order; where no column tells the group and the sheets are called
 * by it, their names do. What has other heads is named in `unread`: nobody is left out silently.
 */
export function joinTables(best: NamedTable, all: readonly NamedTable[]): ListTable {
  const parts = all.flatMap((one) => {
    const order = one === best ? best.table.heads.map((_, at) => at) : orderOf(best, one);
    return order === null ? [] : [{ one, order }];
  });
  const read = new Set(parts.map(({ one }) => one));
  const unread = all.filter((one) => !read.has(one) && one.known >= leastHeads);
  const isByName = parts.every(({ one }) => groupName.test(one.name)) && !hasGroup(best.table);
  const { heads } = best.table;
  return {
    heads: isByName ? [...heads, groupHead] : heads,
    rows: parts.flatMap(({ one, order }) =>
      one.table.rows.map(({ line, cells }) => ({
        line,
        ...(parts.length > 1 && one.name !== '' ? { sheet: one.name } : {}),
        cells: [
          ...(one === best && !isByName ? cells : order.map((at) => cells[at] ?? '')),
          ...(isByName ? [one.name.trim()] : []),
          // A cell too many has to be seen as one.
          ...(one === best && !isByName ? [] : cells.slice(one.table.heads.length)),
        ],
      })),
    ),
    badLines: best.table.badLines,
    dropped: best.table.dropped,
    ...named('sheets', parts.length > 1 ? parts.map(({ one }) => one.name) : []),
    ...named(
      'unread',
      unread.map(({ name }) => name),
    ),
  };
}

function named(key: 'sheets' | 'unread', names: readonly string[]): Partial<ListTable> {
  const told = names.filter((name) => name !== '');
  return told.length === 0 ? {} : { [key]: told };
}

const hasGroup = ({ heads }: ListTable): boolean =>
  heads.some((head) => partOfHead(head) === 'group');

/** Where each head of `best` stands in the other, or null when that has not just the same heads. */
function orderOf(best: NamedTable, other: NamedTable): readonly number[] | null {
  if (best.known < leastHeads || other.known < leastHeads) return null;
  const wanted = best.table.heads.map(plainHead);
  const theirs = other.table.heads.map(plainHead);
  const count = (heads: readonly string[]): number => heads.filter((head) => head !== '').length;
  if (new Set(wanted).size < wanted.length || count(wanted) !== count(theirs)) return null;
  const order = wanted.map((head) => theirs.indexOf(head));
  return order.some((at, column) => at < 0 && wanted[column] !== '') ? null : order;
}
