/** Where the heads of a list stand: in one line, or in two of which the upper one says what several columns are about. */
import type { ListRow } from '../../model/list-import.ts';
import {
  isNeedlessHead,
  isNegativeHead,
  knownHeads,
  partOfHead,
  purposesOfHead,
  type SchoolWords,
} from './head-words.ts';

/** Titles, dates and empty lines above the heads are seldom more. */
const linesBeforeHeads = 30;

export interface FoundHeads {
  readonly heads: readonly string[];
  /** The first row of pupils. */
  readonly next: number;
  /** How many heads are known. */
  readonly known: number;
}

/**
 * The line with the most known heads. Two lines together go before it when more is known of them, or when the upper one says no
 * ("Geen toestemming" above "Website"): without it a refusal would be read as a yes.
 */
export function findHeads(rows: readonly ListRow[], school: SchoolWords): FoundHeads {
  let best: FoundHeads = { heads: [], next: 0, known: 0 };
  const first = rows.slice(0, linesBeforeHeads);
  for (const [at, { cells }] of first.entries()) {
    const known = knownHeads(cells, school);
    if (known > best.known) best = { heads: cells, next: at + 1, known };
  }
  for (const [at, { cells: upper }] of first.entries()) {
    const lower = rows[at + 1]?.cells ?? [];
    if (!mayBelongTogether(upper, lower, school)) continue;
    const heads = together(upper, lower, school);
    const known = knownHeads(heads, school);
    const isNo = at + 2 === best.next && saysNo(heads) && !saysNo(lower);
    if (known > best.known || isNo) best = { heads, next: at + 2, known };
  }
  return best;
}

/** A row of pupils is no second line of heads: it has a name where the upper line says that names are. */
function mayBelongTogether(
  upper: readonly string[],
  lower: readonly string[],
  school: SchoolWords,
): boolean {
  // What stands alone at the start is a title.
  if (upper.slice(1).every((cell) => cell === '') || lower.every((cell) => cell === ''))
    return false;
  const isHead = (cell: string): boolean => cell === '' || knownHeads([cell], school) === 1;
  const parts = upper.flatMap((cell, column) => (partOfHead(cell) === null ? [] : [column]));
  const areHeads = parts.every((column) => isHead(lower[column] ?? ''));
  return areHeads && (parts.length > 0 || lower.some((cell) => partOfHead(cell) !== null));
}

function together(
  upper: readonly string[],
  lower: readonly string[],
  school: SchoolWords,
): readonly string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [own = '', below = ''] = [upper[column], lower[column]];
    // A head above several columns stands over the first of them.
    above = own || above;
    if (below === '' || own === below) return own;
    const isItself = isNeedlessHead(below, school) || isPart(below, above, school);
    return above === '' || isItself ? below : `${above} ${below}`;
  });
}

/** "Naam" below "Website" asks whether the name may be there. */
function isPart(below: string, above: string, school: SchoolWords): boolean {
  const part = partOfHead(below);
  return part === 'fullName' ? purposesOfHead(above, school).length === 0 : part !== null;
}

const saysNo = (heads: readonly string[]): boolean => heads.some(isNegativeHead);
