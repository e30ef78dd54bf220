/** The parts of a workbook that hold what a reader sees: its sheets, their cells, their texts. */

import { err, ok, type Result } from '../../lib/result.ts';
import type { ListRow, OnProgress, ReadListError } from '../../model/list-import.ts';
import { columnOf } from './column-of.ts';
import { countOf, countProgress } from './count-progress.ts';
import { fillMerged } from './fill-merged.ts';
import { parseXml } from './parse-xml.ts';

/** Excel's own limit of a cell's text; more columns than this no list has. */
const maxText = 32_767;
const maxColumns = 256;

export interface SheetPlace {
  /** As people see it. */
  readonly name: string;
  readonly path: string;
}

/** The visible sheets, in order. */
export function readSheetNames(
  workbook: string,
  relations: string,
): Result<readonly SheetPlace[], ReadListError> {
  const seen: { readonly id: string; readonly name: string }[] = [];
  const targets = new Map<string, string>();
  const sheets = parseXml(workbook, {
    open(element, attributes) {
      const id = attributes.get('id');
      const isSeen = !/hidden/i.test(attributes.get('state') ?? '');
      const name = tidy(attributes.get('name') ?? '');
      if (element === 'sheet' && id !== undefined && isSeen) seen.push({ id, name });
    },
    text: nothing,
    close: nothing,
  });
  if (!sheets.ok) return sheets;
  if (relations !== '') {
    const read = parseXml(relations, {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
      },
      text: nothing,
      close: nothing,
    });
    if (!read.ok) return read;
  }
  const path = (target: string): string =>
    (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
  return ok(
    seen.map(({ id, name }, index) => ({
      name,
      path: path(targets.get(id) ?? `worksheets/sheet${index + 1}.xml`),
    })),
  );
}

/** Texts that cells refer to by number. Of rich text the words are kept, not the hints for reading. */
export function readSharedStrings(xml: string): Result<readonly string[], ReadListError> {
  const strings: string[] = [];
  if (xml === '') return ok(strings);
  const within = createText();
  const read = parseXml(
    xml,
    {
      open(name) {
        if (name === 'si') strings.push('');
        within.open(name);
      },
      text(value) {
        if (within.isText()) strings.push(`${strings.pop() ?? ''}${value}`);
      },
      close: within.close,
    },
    maxText,
  );
  // Tidied once: a hundred thousand cells may show the same text.
  return read.ok ? ok(strings.map(tidy)) : read;
}

/**
 * The rows that have cells. A date is its serial number, as Excel keeps it. A cell that reaches down over others is read in each of
 * those rows: the second parent's answer is the same child's.
 */
export function readSheet(
  xml: string,
  strings: readonly string[],
  onProgress: OnProgress,
): Result<readonly ListRow[], ReadListError> {
  const rows: { line: number; cells: string[] }[] = [];
  const within = createText();
  let row: { line: number; cells: string[] } = { line: 0, cells: [] };
  let cell = { column: 0, type: '', value: '' };
  let isValue = false;
  const merges: string[] = [];
  const tell = countProgress('lines', countOf(xml, '</row>'), onProgress);
  const read = parseXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'row') {
          row = { line: Number(attributes.get('r')) || row.line + 1, cells: [] };
          tell();
        } else if (name === 'c') {
          if (rows.at(-1) !== row) rows.push(row);
          const column = columnOf(attributes.get('r')) ?? row.cells.length;
          cell = { column, type: attributes.get('t') ?? 'n', value: '' };
        } else if (name === 'mergeCell') merges.push(attributes.get('ref') ?? '');
        isValue = name === 'v';
        within.open(name);
      },
      text(value) {
        if (isValue || within.isText()) cell.value += value;
      },
      close(name) {
        isValue = false;
        within.close(name);
        if (name !== 'c' || cell.column >= maxColumns) return;
        while (row.cells.length < cell.column) row.cells.push('');
        row.cells[cell.column] = shown(cell.type, cell.value, strings);
      },
    },
    maxText,
  );
  if (!read.ok) return read;
  const filled = rows.filter((it) => it.cells.some((text) => text !== ''));
  return fillMerged(filled, merges) ? ok(filled) : err({ kind: 'unsafe-file' });
}

/** What Excel shows of a cell, in words that a list of consents knows. */
function shown(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'waar' : 'onwaar';
  // An error such as #N/B says nothing about a pupil.
  if (type === 'e') return '';
  if (type !== 'n') return tidy(value);
  const number = Number(value);
  return Number.isSafeInteger(number) && value.trim() !== '' ? String(number) : value.trim();
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the reader is inside a `t`, and not inside a `rPh`, which says how to pronounce it. */
function createText() {
  let isInText = false;
  let hints = 0;
  return {
    open(name: string): void {
      if (name === 'rPh') hints += 1;
      isInText = name === 't';
    },
    isText: (): boolean => isInText && hints === 0,
    close(name: string): void {
      if (name === 'rPh') hints -= 1;
      isInText = false;
    },
  };
}

function nothing(): void {
  // These parts carry what is needed in attributes.
}
