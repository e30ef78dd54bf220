/**
 * The tables of a page as they lie on the clipboard, or in a file that only calls itself Excel.
 * A tokenizer reads the markup: nothing is made into a document, so nothing in it can load or run, and it
 * works in a worker, where there is no DOM. Trusted Types refuse the browser's own parser besides.
 */
import { Parser } from 'htmlparser2';
import type { ListRow } from '../../model/list-import.ts';
import { type CellContent, cellWords, controlOf, tidy } from './cell-words.ts';

/** Nobody's list has more; it bounds what a made-up `colspan` can ask for. */
const limits = { columns: 256, rows: 200_000, spanned: 1000, depth: 200 };

/** Whose text is no text of the page. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** What a table is made of. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

interface Building {
  readonly rows: { line: number; cells: string[] }[];
  /** Cells that reach down into later rows, by column. */
  readonly down: Map<number, { left: number; text: string }>;
  cell: {
    text: string;
    readonly described: string[];
    readonly controls: CellContent['controls'][number][];
    readonly span: number;
    readonly rows: number;
  } | null;
}

/** The rows of every table that holds no table itself, in the page's order. `line` counts its rows. */
export function readHtmlTables(html: string): readonly (readonly ListRow[])[] {
  const tables: (readonly ListRow[])[] = [];
  const open: Building[] = [];
  /** How deep in what is not shown, and in a drawing, whose title says what it shows. */
  let hidden = 0;
  let drawing = 0;

  function closeCell(building: Building): void {
    const { cell } = building;
    const row = building.rows.at(-1);
    if (cell === null || row === undefined) return;
    building.cell = null;
    fillFromAbove(building, row.cells);
    const text = cellWords(cell);
    for (let at = 0; at < cell.span && row.cells.length < limits.columns; at += 1) {
      const column = row.cells.length;
      row.cells.push(at === 0 ? text : '');
      if (cell.rows > 1)
        building.down.set(column, { left: cell.rows - 1, text: at === 0 ? text : '' });
    }
  }

  function closeRow(building: Building): void {
    closeCell(building);
    const row = building.rows.at(-1);
    if (row !== undefined) fillFromAbove(building, row.cells);
  }

  function closeTable(): void {
    const building = open.pop();
    if (building === undefined) return;
    closeRow(building);
    tables.push(building.rows.filter((row) => row.cells.some((cell) => cell !== '')));
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const building = open.at(-1);
      const isInCell = building !== undefined && building.cell !== null;
      if (drawing > 0 || name === 'svg') drawing += 1;
      else if (hidden > 0 || isUnseen(name, attributes, isInCell)) hidden += 1;
      if (name === 'table') {
        if (open.length < limits.depth) open.push({ rows: [], down: new Map(), cell: null });
      } else if (building === undefined) return;
      else if (name === 'tr') {
        closeRow(building);
        if (building.rows.length < limits.rows) {
          building.rows.push({ line: building.rows.length + 1, cells: [] });
        }
      } else if (name === 'td' || name === 'th') {
        closeCell(building);
        const span = spanOf(attributes['colspan'], limits.columns);
        const rows = spanOf(attributes['rowspan'], limits.spanned);
        building.cell = { text: '', described: [], controls: [], span, rows };
      } else if (building.cell !== null && hidden === 0) describe(building.cell, name, attributes);
    },
    ontext(text) {
      const cell = open.at(-1)?.cell;
      if (!cell) return;
      if (drawing > 0) cell.described.push(tidy(text));
      else if (hidden === 0) cell.text += text;
    },
    onclosetag(name) {
      if (drawing > 0) drawing -= 1;
      else if (hidden > 0) hidden -= 1;
      const building = open.at(-1);
      if (building === undefined) return;
      if (name === 'td' || name === 'th') closeCell(building);
      else if (name === 'tr') closeRow(building);
      else if (name === 'table') closeTable();
      else if (building.cell !== null) building.cell.text += ' ';
    },
  });
  parser.end(html);
  while (open.length > 0) closeTable();
  return tables.filter((rows) => rows.length > 0);
}

function fillFromAbove({ down }: Building, cells: string[]): void {
  for (;;) {
    const above = down.get(cells.length);
    if (above === undefined || cells.length >= limits.columns) return;
    if (above.left === 1) down.delete(cells.length);
    else above.left -= 1;
    cells.push(above.text);
  }
}

/** What a picture, a tick box or an icon says instead of words. */
function describe(
  cell: NonNullable<Building['cell']>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  cell.text += ' ';
  const control = controlOf(name, attributes);
  if (control !== null) cell.controls.push({ ...control, at: cell.text.length });
  else if (name === 'input') cell.described.push(attributes['value'] ?? '');
  const called = attributes['aria-label'] || attributes['alt'] || attributes['title'] || '';
  if (called !== '') cell.described.push(called);
}

/** A hidden column keeps its place: else the others would shift. */
function isUnseen(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isInCell: boolean,
): boolean {
  if (unseen.has(name)) return true;
  if (!isInCell || tableParts.has(name)) return false;
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}
