/**
 * The tables of a page as they lie on the clipboard, or in a file that only calls itself Excel.
 * A tokenizer reads the markup: nothing is made into a document, so nothing in it can load or run, and it
 * works in a worker, where there is no DOM. Trusted Types refuse the browser's own parser besides.
 */
import { Parser } from 'htmlparser2';
import type { ListRow } from '../../model/list-import.ts';
import { type CellContent, cellWords, controlOf, tidy } from './cell-words.ts';
import { type TablePart, tablePartOf } from './table-parts.ts';

/** Nobody's list has more; it bounds what a made-up `colspan` can ask for. */
const limits = { columns: 256, rows: 200_000, spanned: 1000, depth: 200 };

/** Whose text is no text of the page. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** What holds rows together. */
const tableGroups = new Set(['thead', 'tbody', 'tfoot']);

interface Building {
  /** Made of elements with roles: within a cell of a real table such elements are content. */
  readonly isByRole: boolean;
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

/**
 * The rows of every table that holds no table itself, in the page's order, also of those that are tables by their roles
 * only. `line` counts its rows.
 */
export function readHtmlTables(html: string): readonly (readonly ListRow[])[] {
  const tables: (readonly ListRow[])[] = [];
  const open: Building[] = [];
  /** How deep in what is not shown, and in a drawing, whose title says what it shows. */
  let hidden = 0;
  let drawing = 0;
  /** Of each element that is open: which part of a table it is. */
  const parts: (TablePart | null)[] = [];

  function startTable(isByRole: boolean): Building | undefined {
    if (open.length < limits.depth) open.push({ isByRole, rows: [], down: new Map(), cell: null });
    return open.at(-1);
  }

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

  /** A selection of rows lies on the clipboard without the element that makes them a table. */
  function partOf(
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): { readonly part: TablePart | null; readonly building: Building | undefined } {
    const building = open.at(-1);
    const found = tablePartOf(name, attributes);
    if (found === null) return { part: null, building };
    const { part, isByRole } = found;
    if (part === 'table') return { part, building: startTable(isByRole) };
    if (!isByRole) return { part, building };
    if (building === undefined)
      return part === 'tr' ? { part, building: startTable(true) } : { part: null, building };
    return { part: building.isByRole ? part : null, building };
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const isInCell = Boolean(open.at(-1)?.cell);
      const { part, building } = partOf(name, attributes);
      parts.push(part);
      if (drawing > 0 || name === 'svg') drawing += 1;
      else if (hidden > 0 || isUnseen(name, attributes, isInCell, part)) hidden += 1;
      if (part === 'table' || building === undefined) return;
      if (part === 'tr') {
        closeRow(building);
        if (building.rows.length < limits.rows) {
          building.rows.push({ line: building.rows.length + 1, cells: [] });
        }
      } else if (part === 'td') {
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
    onclosetag() {
      if (drawing > 0) drawing -= 1;
      else if (hidden > 0) hidden -= 1;
      const part = parts.pop();
      const building = open.at(-1);
      if (building === undefined) return;
      if (part === 'td') closeCell(building);
      else if (part === 'tr') closeRow(building);
      else if (part === 'table') closeTable();
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
  part: TablePart | null,
): boolean {
  if (unseen.has(name)) return true;
  if (!isInCell || part !== null || tableGroups.has(name)) return false;
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}
