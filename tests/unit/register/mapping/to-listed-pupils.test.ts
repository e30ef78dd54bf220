// Rows as pupils with answers: nobody is left out, and what is unclear is a no.
import { describe, expect, it } from 'vitest';
import type { ListTable } from '../../../../utils/model/list-import.ts';
import type { ListMapping } from '../../../../utils/model/list-mapping.ts';
import { guessMapping } from '../../../../utils/register/mapping/guess-mapping.ts';
import { splitName } from '../../../../utils/register/mapping/split-name.ts';
import {
  listedOfRoster,
  toListedPupils,
} from '../../../../utils/register/mapping/to-listed-pupils.ts';

const heads = ['Leerlingnummer', 'Roepnaam', 'Voorvoegsel', 'Achternaam', 'Groep', 'Website'];

function read(
  rows: readonly (readonly string[])[],
  change: Partial<ListMapping> = {},
  columns = heads,
) {
  const table: ListTable = {
    heads: columns,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    badLines: [],
    dropped: [],
  };
  return toListedPupils(table, { ...guessMapping(table), ...change }, '2026-11-24');
}

const fenna = ['7', 'Fenna', 'van den', 'Berg', 'Groep 5', 'ja'];

describe('a row', () => {
  it('with a tussenvoegsel and no name is told, and is nobody', () => {
    const { pupils, problems } = read([['8', '', 'van den', '', 'Groep 5', 'ja'], fenna]);
    expect(pupils.map(({ firstName }) => firstName)).toEqual(['Fenna']);
    expect(problems).toMatchObject([{ kind: 'no-name', line: 2 }]);
  });

  it('is a pupil with an answer for each channel that the list has', () => {
    expect(read([fenna]).pupils).toEqual([
      {
        number: '7',
        firstName: 'Fenna',
        infix: 'van den',
        lastName: 'Berg',
        givenNames: '',
        group: 'Groep 5',
        otherGroups: [],
        sixteenFrom: null,
        lines: [2],
        consents: { website: 'granted' },
      },
    ]);
  });

  it('keeps given names that differ from the calling name, which they stand in for', () => {
    const columns = ['Roepnaam', 'Voornamen', 'Achternaam'];
    const rows = [
      ['Pim', ' Willem  Pieter', 'Vos'],
      ['Noor', 'NOOR', 'Bos'],
      ['', 'Jan Dirk', 'Weg'],
    ];
    expect(read(rows, {}, columns).pupils).toMatchObject([
      { firstName: 'Pim', givenNames: 'Willem Pieter' },
      { firstName: 'Noor', givenNames: '' },
      { firstName: 'Jan Dirk', givenNames: '' },
    ]);
  });

  it('of the date of birth keeps the month of the sixteenth birthday at most (R12)', () => {
    const columns = ['Roepnaam', 'Geboortedatum', 'Website'];
    const listed = read(
      [
        ['Sem', '1-9-2012', 'ja'],
        ['Noor', '31-12-2018', 'ja'],
        ['Jip', '41000', 'ja'],
      ],
      {},
      columns,
    );
    expect(listed.pupils.map((pupil) => pupil.sixteenFrom)).toEqual(['2028-09', null, '2028-04']);
    expect(JSON.stringify(listed)).not.toContain('2012');
  });

  it('with an unknown word counts as not filled in, and is listed', () => {
    const { pupils, problems } = read([['7', 'Fenna', '', 'Berg', 'Groep 5', 'misschien']]);
    expect(pupils).toMatchObject([{ consents: { website: 'unknown' } }]);
    expect(problems).toEqual([{ kind: 'unknown-word', line: 2, column: 'Website' }]);
  });

  it('with a word that the school explained counts as that', () => {
    expect(read([['7', 'Fenna', '', 'Berg', '5', 'X']], { words: { x: 'refused' } })).toMatchObject(
      {
        pupils: [{ consents: { website: 'refused' } }],
        problems: [],
      },
    );
  });

  it('with a cell too many has no answer that counts', () => {
    const { pupils, problems } = read([[...fenna, 'ja']]);
    expect(pupils).toMatchObject([{ consents: { website: 'unknown' } }]);
    expect(problems).toEqual([{ kind: 'shifted', line: 2, column: '' }]);
  });

  it('without a group is kept and listed, without a name only listed', () => {
    const { pupils, problems } = read([
      ['7', 'Fenna', '', '', '', 'ja'],
      ['8', '', '', '', 'Groep 5', 'ja'],
    ]);
    expect(pupils).toMatchObject([{ firstName: 'Fenna', group: '' }]);
    expect(problems).toEqual([
      { kind: 'no-group', line: 2, column: 'Groep' },
      { kind: 'no-name', line: 3, column: '' },
    ]);
  });

  it('gets the answer that was given for all', () => {
    const listed = read([fenna], {
      purposes: {
        ...guessMapping({ heads, rows: [], badLines: [], dropped: [] }).purposes,
        press: { forAll: 'refused' },
      },
    });
    expect(listed.pupils[0]?.consents).toEqual({ website: 'granted', press: 'refused' });
  });
});

describe('a pupil who is in the list twice', () => {
  const no = [...fenna.slice(0, 5), 'nee'];

  it('is one pupil; two different answers are parents who disagree (R16)', () => {
    const { pupils, problems } = read([fenna, no]);
    expect(pupils).toMatchObject([{ lines: [2, 3], consents: { website: 'conflict' } }]);
    expect(problems).toEqual([{ kind: 'twice', line: 3, column: '' }]);
  });

  it('is known by name and group where a number is missing', () => {
    const spelled = ['', 'fenna', '', 'van den Berg', 'groep 5', 'ja'];
    expect(read([fenna, spelled]).pupils).toHaveLength(1);
  });

  it('is two pupils when the numbers differ', () => {
    expect(read([fenna, ['8', ...fenna.slice(1)]]).pupils).toHaveLength(2);
  });

  it('is two pupils when one number has two names', () => {
    const { pupils, problems } = read([fenna, ['7', 'Sem', '', 'Bakker', 'Groep 5', 'ja']]);
    expect(pupils.map((pupil) => pupil.number)).toEqual(['7', '']);
    expect(problems).toHaveLength(1);
  });
});

describe('a whole name', () => {
  it.each([
    ['Fenna van den Berg', 'Fenna/van den/Berg'],
    ['Berg, Fenna van den', 'Fenna/van den/Berg'],
    ['van den Berg, Fenna', 'Fenna/van den/Berg'],
    ['Berg, van den, Fenna', 'Fenna/van den/Berg'],
    ["Hof, Anna van 't", "Anna/van 't/Hof"],
    ['Anna Sophie de Vries-Smit', 'Anna Sophie/de/Vries-Smit'],
    ['Emma Bakker (5A)', 'Emma//Bakker'],
    ['Inaya Ben Ali', 'Inaya/Ben/Ali'],
    ['Sem', 'Sem//'],
    ['', '//'],
  ])('%s', (whole, parts) => {
    const { firstName, infix, lastName } = splitName(whole);
    expect(`${firstName}/${infix}/${lastName}`).toBe(parts);
  });
});

it('a roster has names and no answers', () => {
  const pupil = {
    line: 9,
    number: '1',
    firstName: 'Sem',
    infix: '',
    lastName: 'Bakker',
    givenNames: 'Samuel',
    group: 'Groep 3',
    otherGroups: [],
    sixteenFrom: null,
  };
  const { line: _, ...same } = pupil;
  expect(listedOfRoster({ pupils: [pupil], staff: [], leavers: 0, badLines: [4] })).toEqual({
    pupils: [{ ...same, lines: [9], consents: {} }],
    problems: [{ kind: 'no-name', line: 4, column: '' }],
  });
});

describe('a list as schools have them', () => {
  it('has lines that are nobody: groups in between, and totals below', () => {
    const { pupils, problems } = read(
      [
        ['Groep 5', ''],
        ['Sem', 'Bakker'],
        ['Totaal aantal leerlingen: 1', ''],
        ['', '25'],
        ['Klaas', 'Klas'],
      ],
      {},
      ['Voornaam', 'Achternaam'],
    );
    expect(pupils.map(({ firstName }) => firstName)).toEqual(['Sem', 'Klaas']);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['no-name', 2],
      ['no-name', 4],
      ['no-name', 5],
    ]);
  });

  it('may count its lines in each group: that makes one child of nobody', () => {
    const lines = [
      ['1', 'Tim', 'Bakker', '3'],
      ['2', 'Emma', 'Vos', '3'],
      ['1', 'Lotte', 'Bakker', '4'],
      ['2', 'Emma', 'Bos', '4'],
    ];
    const { pupils } = read(lines, {}, ['Nr', 'Roepnaam', 'Achternaam', 'Groep']);
    expect(pupils.map(({ firstName, number }) => [firstName, number])).toEqual([
      ['Tim', ''],
      ['Emma', ''],
      ['Lotte', ''],
      ['Emma', ''],
    ]);
    const asked = read(lines, {}, ['Leerlingnummer', 'Roepnaam', 'Achternaam', 'Groep']);
    expect(asked.pupils).toHaveLength(4);
    const real = [
      ['2301', 'Tim', 'Bakker', '3'],
      ['2302', 'Emma', 'Vos', '3'],
    ];
    const numbered = read(real, {}, ['Nr', 'Roepnaam', 'Achternaam', 'Groep']);
    expect(numbered.pupils.map(({ number }) => number)).toEqual(['2301', '2302']);
  });

  it('calls the surname "Naam" beside a first name, or the whole name', () => {
    const short = read(
      [
        ['Emma', 'Vos'],
        ['Emma', 'Bos'],
      ],
      {},
      ['Voornaam', 'Naam'],
    );
    expect(short.pupils.map(({ lastName }) => lastName)).toEqual(['Vos', 'Bos']);
    const whole = read(
      [
        ['Emma', 'Emma de Vos'],
        ['Sem', 'Sem Bos'],
      ],
      {},
      ['Voornaam', 'Naam'],
    );
    expect(whole.pupils.map(({ infix, lastName }) => [infix, lastName])).toEqual([
      ['de', 'Vos'],
      ['', 'Bos'],
    ]);
  });
});
