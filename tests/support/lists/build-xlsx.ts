// Workbooks made by hand: as small as Excel's format allows, with the parts that real ones have.
import { strToU8, zipSync } from 'fflate';

export type CellValue = string | number | boolean | null;

export interface SheetOptions {
  /** Texts in the cells themselves instead of in the shared list. */
  readonly inline?: boolean;
  readonly hidden?: boolean;
  /** `Blad1` … unless it is said. */
  readonly name?: string;
  /** Cells that lie over others: "A2:A3". */
  readonly merged?: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function buildXlsx(...sheets: readonly SheetOptions[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types/>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}/>`,
    'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ hidden, name }, at) =>
          `<sheet name="${escaped(name ?? `Blad${at + 1}`)}" sheetId="${at + 1}" ${hidden ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/blad${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
  };
  for (const [at, sheet] of sheets.entries()) {
    parts[`xl/worksheets/blad${at + 1}.xml`] = sheetXml(sheet, strings);
  }
  parts['xl/sharedStrings.xml'] = `${xml}<sst ${main}>${[...strings.keys()]
    .map(
      (text) =>
        `<si><r><t>${escaped(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escaped(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>uitspraak</t></rPh></si>`,
    )
    .join('')}</sst>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
}

function sheetXml(
  { rows, inline, merged = [] }: SheetOptions,
  strings: Map<string, number>,
): string {
  const cellXml = (value: CellValue, reference: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`;
    if (inline) return `<c r="${reference}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    // Excel keeps each text once.
    const at = strings.get(value) ?? strings.size;
    strings.set(value, at);
    return `<c r="${reference}" t="s"><v>${at}</v></c>`;
  };
  const body = rows
    .map((cells, at) => {
      const row = cells
        .map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`))
        .join('');
      return row === '' ? '' : `<row r="${at + 1}">${row}</row>`;
    })
    .join('');
  const refs = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merges = refs === '' ? '' : `<mergeCells>${refs}</mergeCells>`;
  return `${xml}<worksheet ${main}><sheetData>${body}</sheetData>${merges}</worksheet>`;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
