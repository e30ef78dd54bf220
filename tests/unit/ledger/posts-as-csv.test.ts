// A file for a spreadsheet in which nothing is a formula, whatever a site's address is.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { asCsv } from '../../../utils/ledger/posts-as-csv.ts';

it('is what Dutch Excel opens', () => {
  expect(
    asCsv([
      ['Dag', 'Adres'],
      ['2026-11-24', 'https://a.example/;"x"'],
    ]),
  ).toBe('\uFEFF"Dag";"Adres"\r\n"2026-11-24";"https://a.example/;""x"""');
});

it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r=1', '\n=1', '＝1', 'a'])('%j', (cell) => {
  const [[read = ''] = []] = Papa.parse<string[]>(asCsv([[cell]]).slice(1), {
    delimiter: ';',
  }).data;
  expect(read).toBe(cell === 'a' ? cell : `'${cell}`);
});

it('whatever is in a cell, it is one cell, and no formula', () => {
  const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(row, (cells) => {
      const text = asCsv([cells, cells]).slice(1);
      const read = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data;
      expect(read).toHaveLength(2);
      for (const [at, cell] of (read[0] ?? []).entries()) {
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect([cells[at], `'${cells[at]}`]).toContain(cell);
      }
    }),
  );
});
