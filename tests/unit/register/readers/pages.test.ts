// Tables of pages that are none in their markup: of divs with roles, and with their heads apart.
import { describe, expect, it } from 'vitest';
import { readPastedList } from '../../../../utils/register/readers/read-list.ts';

function rowsOf(html: string): readonly (readonly string[])[] {
  const read = readPastedList({ html, text: '' }, '2026-11-24');
  if (!read.ok || read.value.kind !== 'table') throw new Error('no table was read');
  const { heads, rows } = read.value.table;
  return [heads, ...rows.map(({ cells }) => cells)];
}

const cell = (text: string) => `<div role="gridcell"><span>${text}</span></div>`;
const row = (...cells: readonly string[]) => `<div role="row">${cells.map(cell).join('')}</div>`;
const heads = ['Leerling', 'Groep', 'Website'];
const headRow = `<div role="row">${heads.map((it) => `<div role="columnheader">${it}</div>`).join('')}</div>`;
const sem = ['Sem Bakker', 'Groep 3', 'ja'];

describe('a table of divs', () => {
  it('is read by its roles, also without the element around the rows', () => {
    const rows = `<div role="rowgroup">${headRow}</div>${row(...sem)}`;
    expect(rowsOf(`<div role="grid">${rows}</div><p>Pagina 1</p>`)).toEqual([heads, sem]);
    expect(rowsOf(rows)).toEqual([heads, sem]);
  });

  it('has boxes and icons that count by their state', () => {
    const box = (isOn: boolean) => `<i role="checkbox" aria-checked="${isOn}"></i>`;
    const rows = row('Sem Bakker', 'Groep 3', box(true)) + row('Puck Vos', 'Groep 3', box(false));
    expect(rowsOf(headRow + rows).map((cells) => cells[2])).toEqual(['Website', 'ja', 'nee']);
  });

  it('within a cell of a real table is only what stands in the cell', () => {
    const inner = `<div role="row"><div role="cell">ja</div></div>`;
    const html = `<table><tr><th>Leerling<th>Groep<th>Website</tr><tr><td>Sem Bakker<td>Groep 3<td>${inner}</td></tr></table>`;
    expect(rowsOf(html)).toEqual([heads, sem]);
  });

  it('around a real table is no table besides', () => {
    const html = `<div role="grid"><table><tr><th>Leerling<th>Groep<th>Website</tr><tr><td>Sem Bakker<td>Groep 3<td>ja</tr></table></div>`;
    expect(rowsOf(html)).toEqual([heads, sem]);
  });
});

describe('heads in a table of their own', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`).join('')}</table>`;

  it('belong to the table below that has none', () => {
    expect(rowsOf(`<div>${table(heads)}</div><div>${table(sem, sem)}</div>`)).toEqual([
      heads,
      sem,
      sem,
    ]);
  });

  it('do not belong to one that is wider, or that has its own', () => {
    expect(rowsOf(table(heads) + table([...sem, 'x']))).toEqual([heads]);
    const other = ['Achternaam', 'Groep', 'Pers'];
    expect(rowsOf(table(heads) + table(other, ['Bakker', '3', 'ja']))[0]).toEqual(other);
  });
});
