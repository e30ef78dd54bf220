/** Posts as a file for a spreadsheet. */
import Papa from 'papaparse';

/**
 * For Dutch Excel: semicolons, and a mark that says UTF-8. A cell that a spreadsheet would take for a formula gets an
 * apostrophe: an address is what a site made of it.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  const lines = Papa.unparse(
    rows.map((row) => [...row]),
    {
      delimiter: ';',
      newline: '\r\n',
      quotes: true,
      escapeFormulae: /^\s*[=+\-@＝＋－＠\t\r\n].*$/s,
    },
  );
  return `\uFEFF${lines}`;
}
