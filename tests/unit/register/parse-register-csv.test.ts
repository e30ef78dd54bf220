// A list of pupils: read whole, or refused with the line and column that cannot be read.
import { describe, expect, it } from 'vitest';
import { parseRegisterCsv } from '../../../utils/register/parse-register-csv.ts';

const heads = 'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Groep;Website;Ouderapp';
const list = (...rows: readonly string[]): string => [heads, ...rows].join('\r\n');
const errorOf = (text: string) => {
  const parsed = parseRegisterCsv(text);
  return parsed.ok ? null : parsed.error;
};

const fenna = {
  id: '101',
  firstName: 'Fenna',
  infix: 'van den',
  lastName: 'Berg',
  group: 'Groep 3',
  consents: { website: 'refused', closed_app: 'granted' },
};

describe('a list of pupils', () => {
  it('is read with semicolons, as Dutch Excel writes it', () => {
    expect(parseRegisterCsv(list('101;Fenna;van den;Berg;Groep 3;nee;ja'))).toEqual({
      ok: true,
      value: [fenna],
    });
  });

  it('is read with commas, with quotes where a cell holds one', () => {
    const text = `${heads}\n101;Fenna;van den;"Berg, de";Groep 3;nee;ja`.replaceAll(';', ',');
    expect(parseRegisterCsv(text)).toMatchObject({ value: [{ ...fenna, lastName: 'Berg, de' }] });
  });

  it('is read with a byte order mark, blanks around cells, and empty lines at the end', () => {
    const text = `\uFEFF${list(' 101 ; Fenna ;van den;Berg; Groep 3 ; Nee ;JA', '', ';;;;;;')}`;
    expect(parseRegisterCsv(text)).toEqual({ ok: true, value: [fenna] });
  });

  it('keeps nothing that is not needed (R12)', () => {
    const text = 'Roepnaam;Achternaam;Groep;BSN;Website\nSem;Bakker;Groep 3;123456782;ja';
    expect(JSON.stringify(parseRegisterCsv(text))).not.toContain('123456782');
  });

  it('counts an empty cell and a cell that is not there as not filled in (R1)', () => {
    expect(parseRegisterCsv(list('101;Fenna;van den;Berg;Groep 3;'))).toMatchObject({
      value: [{ consents: { website: 'unknown', closed_app: 'unknown' } }],
    });
  });

  it('does without pupil numbers', () => {
    const text = 'Voornaam;Achternaam;Klas;Website\nSem;Bakker;5a;ja\nSem;Bakker;5b;ja';
    expect(parseRegisterCsv(text)).toMatchObject({
      value: [{ id: '5a/Sem//Bakker' }, { id: '5b/Sem//Bakker' }],
    });
  });
});

describe('what is more than a list needs', () => {
  it('is left out: empty lines between pupils, empty cells after the last column', () => {
    const text = list('', '101;Fenna;van den;Berg;Groep 3;nee;ja;; ', '', '');
    expect(parseRegisterCsv(text)).toEqual({ ok: true, value: [fenna] });
  });
});

describe('a list that cannot be read', () => {
  it.each([
    ['an empty file', ''],
    ['heads without pupils', heads],
    ['a letter', 'Beste ouders,\nmorgen is de school dicht.'],
    ['a list without groups', 'Roepnaam;Achternaam;Website\nSem;Bakker;ja'],
  ])('is no list: %s', (_, text) => {
    expect(errorOf(text)).toEqual({ kind: 'not-a-list' });
  });

  it('has no consent in it', () => {
    expect(errorOf('Roepnaam;Achternaam;Groep\nSem;Bakker;Groep 3')).toEqual({
      kind: 'no-consent-columns',
    });
  });

  it('has a word for a consent that nobody knows: it is never guessed', () => {
    const text = list(
      '101;Fenna;van den;Berg;Groep 3;nee;ja',
      '102;Sem;;Bakker;Groep 3;ja;misschien',
    );
    expect(errorOf(text)).toEqual({ kind: 'bad-row', line: 3, column: 'Ouderapp' });
  });

  it('has a pupil without a name or without a group', () => {
    expect(errorOf(list('101;;;;Groep 3;ja;ja'))).toEqual({
      kind: 'bad-row',
      line: 2,
      column: 'Roepnaam',
    });
    expect(errorOf(list('101;Sem;;Bakker;;ja;ja'))).toEqual({
      kind: 'bad-row',
      line: 2,
      column: 'Groep',
    });
  });

  it('has the same pupil twice', () => {
    const row = '101;Fenna;van den;Berg;Groep 3;nee;ja';
    expect(errorOf(list(row, '102;Sem;;Bakker;Groep 3;ja;ja', row))).toEqual({
      kind: 'bad-row',
      line: 4,
      column: 'Leerlingnummer',
    });
  });

  it('has two columns for one channel, which may say different things', () => {
    const text = 'Roepnaam;Achternaam;Groep;Website;Openbare website\nSem;Bakker;Groep 3;nee;ja';
    expect(errorOf(text)).toEqual({ kind: 'double-column', column: 'Openbare website' });
  });

  it('has a quote that is never closed, which would swallow the pupils after it', () => {
    const text = list(
      '101;Fenna;van den;Berg;Groep 3;nee;ja',
      '102;Sem;;"Bakker;Groep 3;ja;ja',
      '103;Noor;;Visser;Groep 4;nee;nee',
    );
    expect(errorOf(text)).toEqual({ kind: 'bad-row', line: 3, column: '"' });
  });

  it('has a cell too many, which has shifted the others under the wrong heads', () => {
    const text = 'Roepnaam,Achternaam,Groep,Nieuwsbrief,Website\nSem,Bakker,Groep 3,,ja,nee';
    expect(errorOf(text)).toEqual({ kind: 'bad-row', line: 2, column: 'Website' });
  });

  it('has its mistake on the line of the file, empty lines counted', () => {
    const text = list(
      '101;Fenna;van den;Berg;Groep 3;nee;ja',
      '',
      '',
      '102;Sem;;Bakker;Groep 3;misschien;ja',
    );
    expect(errorOf(text)).toEqual({ kind: 'bad-row', line: 5, column: 'Website' });
  });
});
