// A file or a paste as a list, whatever it is made of.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadList } from '../../../../utils/model/list-import.ts';
import { readListFile, readPastedList } from '../../../../utils/register/readers/read-list.ts';
import { buildXlsx } from '../../../support/lists/build-xlsx.ts';

const today = '2026-11-24';
const fileOf = (text: string | Uint8Array) =>
  readListFile(typeof text === 'string' ? strToU8(text) : text, today);
const errorOf = (text: string | Uint8Array) => {
  const read = fileOf(text);
  return read.ok ? null : read.error;
};

function tableOf(read: ReturnType<typeof fileOf>): Extract<ReadList, { kind: 'table' }>['table'] {
  if (!read.ok || read.value.kind !== 'table') throw new Error('no table was read');
  return read.value.table;
}

const heads = ['Roepnaam', 'Achternaam', 'Groep', 'Website'];

describe('an Excel file', () => {
  it('is read with shared texts, numbers and ticks, by the lines that Excel shows', () => {
    const file = buildXlsx({
      rows: [
        ['Toestemmingen 2026'],
        [],
        ['Leerlingnummer', ...heads],
        [2301, 'Zoë', 'Çelik', 'Groep 5', true],
        [2302, 'Sem', null, null, false],
      ],
    });
    expect(tableOf(fileOf(file))).toEqual({
      heads: ['Leerlingnummer', ...heads],
      rows: [
        { line: 4, cells: ['2301', 'Zoë', 'Çelik', 'Groep 5', 'waar'] },
        { line: 5, cells: ['2302', 'Sem', '', '', 'onwaar'] },
      ],
      badLines: [],
      dropped: [],
    });
  });

  it('is read with texts in the cells, from the sheet that has the heads', () => {
    const file = buildXlsx(
      { rows: [['Uitleg bij deze lijst']] },
      {
        hidden: true,
        rows: [heads, ['Verborgen', 'Blad', 'Groep 1', 'ja'], ['a', 'b', 'c', 'ja']],
      },
      { inline: true, rows: [heads, ['Sem', "& <'Bakker>", 'Groep 3', 'nee']] },
    );
    expect(tableOf(fileOf(file)).rows).toEqual([
      { line: 2, cells: ['Sem', "& <'Bakker>", 'Groep 3', 'nee'] },
    ]);
  });

  it('that is a bomb is refused before it is unpacked', () => {
    const sheet = new Uint8Array(80 * 1024 * 1024);
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': sheet,
    });
    const before = performance.now();
    expect(errorOf(bomb)).toEqual({ kind: 'unsafe-file' });
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('that has too many parts, is cut off, or is another archive, is told so', () => {
    const many = Object.fromEntries(
      Array.from({ length: 65 }, (_, at) => [`xl/worksheets/s${at}.xml`, strToU8('<a/>')]),
    );
    expect(errorOf(zipSync(many))).toEqual({ kind: 'unsafe-file' });
    const file = buildXlsx({ rows: [heads, ['Sem', 'Bakker', 'Groep 3', 'ja']] });
    expect(errorOf(file.slice(0, file.length / 2))).toEqual({ kind: 'broken-file', line: null });
    expect(errorOf(zipSync({ '../xl/workbook.xml': strToU8('x') }))).toEqual({
      kind: 'not-a-list',
    });
  });

  it('in the old or the protected format is told to be so', () => {
    expect(errorOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ kind: 'old-excel' });
  });
});

describe('a pasted table', () => {
  const pasted = (html: string, text = '') => readPastedList({ html, text }, today);

  it('is read from the page’s markup: icons, tick boxes, cells over several rows', () => {
    const html = `<meta charset="utf-8"><style>td{}</style><table><tr><td>menu</td></tr></table>
      <table><thead><tr><th>Leerling<th>Groep<th>Website<th>Nieuwsbrief</thead><tbody>
      <tr><td>Fenna <b>van den</b><br>Berg</td><td rowspan=2>Groep 5</td>
        <td><svg aria-label="Ja"><path/></svg></td><td><input type=checkbox checked></td></tr>
      <tr><td>Sem&nbsp;Y&#305;ld&#305;z</td><td><img alt="Geen toestemming" src="https://elsewhere.example/x.png"></td>
        <td><input type="checkbox"></td></tr></tbody></table><script>alert(1)</script>`;
    expect(tableOf(pasted(html))).toMatchObject({
      heads: ['Leerling', 'Groep', 'Website', 'Nieuwsbrief'],
      rows: [
        { line: 2, cells: ['Fenna van den Berg', 'Groep 5', 'Ja', 'ja'] },
        { line: 3, cells: ['Sem Yıldız', 'Groep 5', 'Geen toestemming', 'nee'] },
      ],
    });
  });

  it('is read from the plain text when the markup has no table', () => {
    const text = `${heads.join('\t')}\r\nSem\tBakker\tGroep 3\tja\r\n`;
    expect(tableOf(pasted('<p>Sem Bakker</p>', text)).rows).toEqual([
      { line: 2, cells: ['Sem', 'Bakker', 'Groep 3', 'ja'] },
    ]);
  });

  it('without heads is a list of columns without names', () => {
    expect(tableOf(pasted('', 'Sem\tGroep 3\tja\nNoor\tGroep 3\tnee'))).toMatchObject({
      heads: ['', '', ''],
      rows: [{ line: 1 }, { line: 2 }],
    });
  });

  it('with a cell over a million columns is cut at a sane number', () => {
    const html = `<table><tr><td>Roepnaam<td>Groep<td colspan=99999999>Website</tr>${'<tr><td rowspan=99999999>x<td>y'.repeat(3)}</table>`;
    expect(tableOf(pasted(html)).heads).toHaveLength(256);
  });
});

describe('text', () => {
  it('that is a page saved as Excel is read as its table', () => {
    const page = `<html><body><table><tr><td>${heads.join('<td>')}</tr><tr><td>Sem<td>Bakker<td>Groep 3<td>ja</tr></table>`;
    expect(tableOf(fileOf(page)).rows).toHaveLength(1);
  });

  it('loses what nobody needs before anything else sees it (R12)', () => {
    const table = tableOf(
      fileOf('Roepnaam;BSN;Groep;E-mail ouder 1;Website\nSem;999911122;Groep 3;a@b.example;ja'),
    );
    expect(table.dropped).toEqual(['BSN', 'E-mail ouder 1']);
    expect(JSON.stringify(table.rows)).not.toMatch(/9999|a@b/);
  });

  it('may have a title above its heads, and repeat them on each page', () => {
    const list =
      'Basisschool De Waterlelie\n\nRoepnaam;Groep;Website\nSem;Groep 3;ja\nRoepnaam;Groep;Website\nNoor;Groep 4;nee';
    expect(tableOf(fileOf(list)).rows.map((row) => row.line)).toEqual([4, 6]);
  });

  it.each([
    ['nothing', ''],
    ['a letter', 'Beste ouders,\nmorgen is de school dicht.'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a PDF', '%PDF-1.7'],
    ['a page without a table', '<!doctype html><p>Hallo'],
    ['other XML', '<boeken><boek/></boeken>'],
  ])('that is %s is no list', (_, text) => {
    expect(errorOf(text)).toEqual({ kind: 'not-a-list' });
  });

  it('that is far too large is not read', () => {
    expect(errorOf(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({ kind: 'too-large' });
  });
});
