// Groups that a spreadsheet made a date of.
import { describe, expect, it } from 'vitest';
import { groupOfDate } from '../../../../utils/register/mapping/group-of-date.ts';
import { guessMapping } from '../../../../utils/register/mapping/guess-mapping.ts';
import { toListedPupils } from '../../../../utils/register/mapping/to-listed-pupils.ts';

describe('a date in the column of groups', () => {
  it.each([
    ['1-feb', '1/2'],
    ['01-feb', '1/2'],
    ['feb-01', '1/2'],
    ['2-Jan', '1/2'],
    ['1 februari 2026', '1/2'],
    ['1-feb-26', '1/2'],
    ['1-2-2026', '1/2'],
    ['2/1/2026', '1/2'],
    ['01-02-26', '1/2'],
    ['2026-02-01', '1/2'],
    ['2026-02-01 00:00:00', '1/2'],
    ['44593', '1/2'],
    ['7-aug', '7/8'],
    ['3-mrt', ''],
    ['3-apr', '3/4'],
    ['6-7-2008', '6/7/8'],
    ['46174', ''],
    ['12-mrt', ''],
    ['8-sep', ''],
  ])('%s is read as "%s"', (cell, group) => {
    expect(groupOfDate(cell)).toEqual({ group, isDate: true });
  });

  it.each([
    '1/2',
    '1-2',
    'Groep 1/2',
    '1/2A',
    '5',
    '12',
    '3b',
    'Mei',
    'Maan',
    '1 Maan',
    'junior 2b',
    '',
  ])('%s is the group that it says', (cell) => {
    expect(groupOfDate(cell)).toEqual({ group: cell, isDate: false });
  });
});

it('is told with its line, and never the name of a group', () => {
  const rows = ['44593', '1-feb', '12-mrt', 'Groep 1/2'].map((group, at) => ({
    line: at + 2,
    cells: [['Anna', 'Bram', 'Cas', 'Daan'][at] ?? '', 'Bos', group],
  }));
  const table = { heads: ['Roepnaam', 'Achternaam', 'Groep'], rows, badLines: [], dropped: [] };
  const { pupils, problems } = toListedPupils(table, guessMapping(table), '2026-11-24');
  expect(pupils.map(({ group }) => group)).toEqual(['1/2', '1/2', '', 'Groep 1/2']);
  expect(problems).toEqual([
    { kind: 'group-was-date', line: 2, column: '1/2' },
    { kind: 'group-was-date', line: 3, column: '1/2' },
    { kind: 'group-is-date', line: 4, column: '' },
  ]);
});
