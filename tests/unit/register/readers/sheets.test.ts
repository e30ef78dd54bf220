// Lists that are spread over sheets, and cells that lie over several rows: nobody is left out, and no parent's no.
import { describe, expect, it } from 'vitest';
import { previewImport, startDraft } from '../../../../utils/register/preview-import.ts';
import { fillMerged } from '../../../../utils/register/readers/fill-merged.ts';
import { readListFile, readPastedList } from '../../../../utils/register/readers/read-list.ts';
import { buildXlsx, type SheetOptions } from '../../../support/lists/build-xlsx.ts';

const today = '2026-11-24';

function look(read: ReturnType<typeof readListFile>) {
  if (!read.ok) throw new Error(read.error.kind);
  const { preview, plan } = previewImport(startDraft(read.value, [], null), [], today);
  const pupils = plan.pupils.map(({ firstName, group, consents }) => [
    ...[firstName, group, consents.website],
  ]);
  return { preview, pupils };
}
const lookAt = (...sheets: readonly SheetOptions[]) =>
  look(readListFile(buildXlsx(...sheets), today));

describe('a workbook with a sheet for each group', () => {
  const heads = ['Roepnaam', 'Achternaam', 'Website'];

  it('is one list, and the sheets say which group it is', () => {
    const { preview, pupils } = lookAt(
      { name: 'Uitleg', rows: [['Zo vul je dit in']] },
      { name: 'Groep 1/2A', rows: [heads, ['Sem', 'Bakker', 'ja'], ['', '', 'nee']] },
      {
        name: 'Groep 3',
        rows: [
          ['Achternaam', 'Roepnaam', 'Website'],
          ['Vos', 'Puck', 'nee'],
        ],
      },
      { name: 'Oud', hidden: true, rows: [heads, ['Jip', 'Weg', 'ja']] },
    );
    expect(pupils).toEqual([
      ['Sem', 'Groep 1/2A', 'granted'],
      ['Puck', 'Groep 3', 'refused'],
    ]);
    expect(preview.sheets).toEqual(['Groep 1/2A', 'Groep 3']);
    // Two sheets have a third line.
    expect(preview.problems).toEqual([
      { kind: 'no-name', line: 3, sheet: 'Groep 1/2A', column: '' },
    ]);
  });

  it('shows a cell too many on any of them, whose answers count as not filled in', () => {
    const { pupils } = lookAt(
      { name: 'Groep 1', rows: [heads, ['Sem', 'Bakker', 'ja'], ['Jip', 'Bos', 'ja']] },
      { name: 'Groep 3', rows: [heads, ['Puck', 'Vos', 'ja', 'nee']] },
    );
    expect(pupils[2]).toEqual(['Puck', 'Groep 3', 'unknown']);
  });

  it('keeps the groups of its own column, and names sheets with other columns', () => {
    const { preview, pupils } = lookAt(
      {
        name: 'Groep 3',
        rows: [
          [...heads, 'Groep'],
          ['Sem', 'Bakker', 'ja', '3b'],
        ],
      },
      {
        name: 'Team',
        rows: [
          ['Voornaam', 'Achternaam'],
          ['Marjan', 'Boer'],
          ['Kees', 'Bos'],
        ],
      },
    );
    expect(pupils).toEqual([['Sem', '3b', 'granted']]);
    expect(preview.sheets).toEqual([]);
    expect(preview.unread).toEqual(['Team']);
  });
});

it('tables of a page with the same heads are one list', () => {
  const table = (name: string, answer: string) =>
    `<table><tr><th>Roepnaam<th>Achternaam<th>Website</tr><tr><td>${name}<td>Bos<td>${answer}</table>`;
  const html = `${table('Sem', 'ja')}<p>Groep 2</p>${table('Puck', 'nee')}`;
  const { pupils } = look(readPastedList({ html, text: '' }, today));
  expect(pupils.map(([name, , website]) => [name, website])).toEqual([
    ['Sem', 'granted'],
    ['Puck', 'refused'],
  ]);
});

describe('a cell over several rows', () => {
  const rows = [
    ['Roepnaam', 'Achternaam', 'Groep', 'Ouder', 'Website'],
    ['Sem', 'Bakker', 'Groep 3', 'een', 'ja'],
    [null, null, null, 'twee', 'nee'],
    ['Puck', 'Vos', null, 'een', 'ja'],
  ];

  it('counts in each of them: the second parent’s no is the same child’s', () => {
    const { pupils } = lookAt({ rows, merged: ['A2:A3', 'B2:B3', 'C2:C4', 'E8:F9', 'x', ''] });
    expect(pupils).toEqual([
      ['Sem', 'Groep 3', 'conflict'],
      ['Puck', 'Groep 3', 'granted'],
    ]);
  });

  it('cannot keep the reader busy', () => {
    const column = Array.from({ length: 3000 }, (_, at) => ({ line: at + 1, cells: ['x', 'y'] }));
    const whole = Array.from({ length: 400 }, () => 'A1:A1048576');
    expect(fillMerged(column, whole.slice(0, 300))).toBe(true);
    expect(fillMerged(column, whole)).toBe(false);
  });
});
