/** Which column is what, guessed by heads and by what is in the cells. A person sees it and decides. */
import { type PurposeId, purposeIds } from '../../model/channel.ts';
import type { ConsentState } from '../../model/consent.ts';
import type { ListTable } from '../../model/list-import.ts';
import type { ListMapping, NamePart, PurposeSource } from '../../model/list-mapping.ts';
import { defaultChannels, type SchoolChannel, usedPurposes } from '../../model/school-channel.ts';
import { parseConsentWord, plainWord } from './consent-words.ts';
import {
  isNegativeHead,
  partOfHead,
  plainHead,
  purposesOfHead,
  type SchoolWords,
  schoolWords,
} from './head-words.ts';

/** Rows that are looked at to see whether a column holds answers. */
const sampleRows = 500;

/**
 * A purpose without a column keeps what is known; one that two columns claim is left undecided, since they
 * may say different things. A channel that the school does not use keeps what is known. `words` are the meanings that were given to words before.
 */
export function guessMapping(
  table: ListTable,
  words: Readonly<Record<string, ConsentState>> = {},
  channels: readonly SchoolChannel[] = defaultChannels,
): ListMapping {
  const school = schoolWords(channels);
  const used = usedPurposes(channels);
  const found: Partial<Record<NamePart, number>> = {};
  for (const [column, head] of table.heads.entries()) {
    const part = partOfHead(head);
    if (part === null || part in found || (part === 'number' && isLineNumber(table, column)))
      continue;
    found[part] = column;
  }
  const parts = withNaam(found, table);
  const answers = table.heads.flatMap((_, column) =>
    hasAnswers(table, column, school) ? [column] : [],
  );
  const source = (purpose: PurposeId): PurposeSource => {
    if (!used.includes(purpose)) return 'keep';
    const [column, ...more] = answers.filter((at) =>
      purposesOfHead(table.heads[at] ?? '', school).includes(purpose),
    );
    if (column === undefined) return 'keep';
    return more.length === 0 ? { column } : null;
  };
  const purposes = Object.fromEntries(
    purposeIds.map((purpose) => [purpose, source(purpose)] as const),
  ) as Record<PurposeId, PurposeSource>;
  return { parts, purposes, words };
}

/** "Naam" beside first and last name is one of those again; beside a first name only it is the surname, unless it holds both. */
function withNaam(
  { fullName, ...others }: ListMapping['parts'],
  { rows }: ListTable,
): ListMapping['parts'] {
  if (fullName === undefined) return others;
  const first = others.firstName ?? others.givenNames;
  if (first === undefined) return 'lastName' in others ? others : { ...others, fullName };
  if ('lastName' in others) return others;
  const sample = rows.slice(0, sampleRows);
  const hasBoth = sample.filter(({ cells }) =>
    (cells[fullName] ?? '').includes(cells[first] ?? ''),
  );
  return hasBoth.length * 2 > sample.length
    ? { ...others, fullName }
    : { ...others, lastName: fullName };
}

/** "Nr" is often the place in the list, which is another child's in the next one. */
function isLineNumber({ heads, rows }: ListTable, column: number): boolean {
  if (!/^(nr|nummer)$/.test(plainHead(heads[column] ?? ''))) return false;
  const numbers = rows.slice(0, sampleRows).flatMap(({ cells }) => cells[column] || []);
  const next = numbers.filter((it, at) => at > 0 && Number(it) === Number(numbers[at - 1]) + 1);
  const isCounted = Number(numbers[0]) <= 1 && next.length >= (numbers.length - 1) * 0.8;
  return numbers.length > 1 && (isCounted || new Set(numbers).size < numbers.length);
}

/** Columns that a person may choose for a purpose: a yes in one of the others would be a no. */
export const mayBeAnswers = ({ heads, dropped }: ListTable, column: number): boolean =>
  !isNegativeHead(heads[column] ?? '') && !dropped.includes(heads[column] ?? '');

/** Half of what was filled in is a word for an answer. An empty column may be filled in later. */
function hasAnswers({ heads, rows }: ListTable, column: number, school: SchoolWords): boolean {
  if (purposesOfHead(heads[column] ?? '', school).length === 0) return false;
  const cells = rows.slice(0, sampleRows).map((row) => row.cells[column] ?? '');
  const filled = cells.filter((cell) => cell !== '');
  const known = filled.filter((cell) => parseConsentWord(cell) !== null);
  const isShort = filled.every((cell) => cell.length <= 40);
  return known.length * 2 >= filled.length || (rows.length < 20 && isShort);
}

export interface UnknownWord {
  /** As it is compared, and as the mapping's `words` know it. */
  readonly word: string;
  readonly count: number;
}

/** Words in the chosen columns that nobody knows, the most frequent first: what do they mean here? */
export function unknownWords(table: ListTable, mapping: ListMapping): readonly UnknownWord[] {
  const counts = new Map<string, number>();
  const known = new Map<string, boolean>();
  const columns = new Set(
    Object.values(mapping.purposes).flatMap((source) =>
      typeof source === 'object' && source !== null && 'column' in source ? [source.column] : [],
    ),
  );
  for (const { cells } of table.rows) {
    for (const column of columns) {
      const cell = cells[column] ?? '';
      const isKnown = known.get(cell) ?? parseConsentWord(cell) !== null;
      known.set(cell, isKnown);
      if (!isKnown) counts.set(plainWord(cell), (counts.get(plainWord(cell)) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => other.count - one.count);
}
