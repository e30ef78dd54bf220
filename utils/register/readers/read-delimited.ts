/** Text with one pupil a line and a mark between the cells, as spreadsheets save it. */
import Papa from 'papaparse';
import type { ListRow, OnProgress } from '../../model/list-import.ts';
import { knownHeads } from '../mapping/head-words.ts';
import { countOf, countProgress, unheard } from './count-progress.ts';

const delimiters = [';', ',', '\t', '|'] as const;
const sampleRows = 30;
/** A cell may hold line breaks, but a quote that was left open must not swallow the list. */
const maxLinesOfRow = 5;

export interface DelimitedRows {
  readonly rows: readonly ListRow[];
  readonly badLines: readonly number[];
}

/**
 * The rows of `text` with the file's own line numbers. Line ends may be mixed, NULs are dropped, and a
 * first line `sep=;` is obeyed. A line that cannot be told apart is listed; the others are kept.
 */
export function readDelimited(text: string, onProgress: OnProgress = unheard): DelimitedRows {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
  const told = /^"?sep=([;,|\t])"?\n/i.exec(lines);
  const list = told === null ? lines : lines.slice(told[0].length);
  const firstLine = told === null ? 1 : 2;
  const delimiter = told?.[1] ?? delimiterOf(list);
  const tell = countProgress('lines', countOf(list, '\n') + 1, onProgress);
  const { data, errors } = Papa.parse<string[]>(list, { delimiter, newline: '\n' });
  const isBroken =
    errors.some((error) => error.type === 'Quotes') ||
    data.some((cells) => cells.some((cell) => isSwallow(cell, delimiter)));
  return isBroken ? lineByLine(list, delimiter, firstLine, tell) : numbered(data, firstLine, tell);
}

/** The mark under which the most heads are known; without any, the one that gives most cells. */
function delimiterOf(list: string): string {
  let best = { delimiter: ';', heads: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(list, { delimiter, newline: '\n', preview: sampleRows });
    const heads = Math.max(0, ...data.map((cells) => knownHeads(cells)));
    const cells = data.reduce((sum, row) => sum + row.length, 0);
    if (heads > best.heads || (heads === best.heads && cells > best.cells)) {
      best = { delimiter, heads, cells };
    }
  }
  return best.delimiter;
}

/** Two quotes left open in different lines make one cell of all that is between them. */
const isSwallow = (cell: string, delimiter: string): boolean =>
  cell.includes('\n') && cell.includes(delimiter);

function numbered(
  data: readonly (readonly string[])[],
  firstLine: number,
  tell: () => void,
): DelimitedRows {
  const rows: ListRow[] = [];
  let line = firstLine;
  for (const cells of data) {
    tell();
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(oneLine) });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return { rows, badLines: [] };
}

/** For a list with a quote left open: each line by itself, or with the few that close its quote. */
function lineByLine(
  list: string,
  delimiter: string,
  firstLine: number,
  tell: () => void,
): DelimitedRows {
  const lines = list.split('\n');
  const rows: ListRow[] = [];
  const badLines: number[] = [];
  let at = 0;
  while (at < lines.length) {
    tell();
    const found = rowAt(lines, at, delimiter);
    if (found === null) badLines.push(firstLine + at);
    else if (found.cells.some((cell) => cell.trim() !== '')) {
      // A quote that closes nothing is no part of a name.
      const cells = found.cells.map((cell) => oneLine(cell.replaceAll('"', '')));
      rows.push({ line: firstLine + at, cells });
    }
    at += found?.lines ?? 1;
  }
  return { rows, badLines };
}

function rowAt(
  lines: readonly string[],
  at: number,
  delimiter: string,
): { readonly cells: readonly string[]; readonly lines: number } | null {
  for (let count = 1; count <= maxLinesOfRow && at + count <= lines.length; count += 1) {
    const part = lines.slice(at, at + count).join('\n');
    const { data, errors } = Papa.parse<string[]>(part, { delimiter, newline: '\n' });
    const [cells = [], ...more] = data;
    if (errors.length > 0) continue;
    const isWhole = more.length === 0 && !cells.some((cell) => isSwallow(cell, delimiter));
    return isWhole ? { cells, lines: count } : null;
  }
  return null;
}

const oneLine = (cell: string): string =>
  /[^\S ]|^ | $| {2}/.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell;
