// A list of staff: good rows are kept, bad ones are listed, and a list of pupils is refused.
import { describe, expect, it } from 'vitest';
import { parseStaffCsv } from '../../../utils/register/parse-staff-csv.ts';
import { readStaffFile } from '../../../utils/register/read-staff-file.ts';
import { colleague } from '../../support/fakes/register.ts';

const heads = 'Roepnaam;Tussenvoegsel;Achternaam';
const list = (...rows: readonly string[]): string => [heads, ...rows].join('\r\n');
const read = (text: string) => {
  const parsed = parseStaffCsv(text);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
};
const emma = colleague('Emma//Jansen');
const joost = colleague('Joost/van der/Wal');

describe('a list of staff', () => {
  it('is read with other heads and separators, a byte order mark and columns that are not needed', () => {
    const text =
      '\uFEFFGroep,voornaam,Voorvoegsel, Achternaam ,E-mail\nGroep 5, Joost ,van der,Wal,j@x.example';
    expect(read(text)).toEqual({ members: [joost], badLines: [] });
    expect(JSON.stringify(read(text))).not.toContain('example');
  });

  it('may have first names only, or surnames only', () => {
    expect(read('Roepnaam;Functie\nEmma;leerkracht').members).toEqual([colleague('Emma//')]);
    expect(read('Achternaam;Functie\nJansen;leerkracht').members).toEqual([colleague('//Jansen')]);
  });

  it('keeps its good rows, and lists the others by the line of the file', () => {
    const text = list('Emma;;Jansen', '', ';van der;', 'Joost;van der;Wal', '12;;?', 'a;b;c;d');
    expect(read(text)).toEqual({ members: [emma, joost], badLines: [4, 6, 7] });
  });

  it('has each name once', () => {
    expect(read(list('Emma;;Jansen', ' Emma ;;Jansen')).members).toEqual([emma]);
  });

  it('is read without what the class says before the name', () => {
    expect(
      read(list('juf Emma;;Jansen', 'Meester Joost;van der;Wal', 'Juf;;Visser')).members,
    ).toEqual([emma, joost, colleague('Juf//Visser')]);
  });
});

describe('a list that is refused', () => {
  it.each([
    ['no list at all', 'zomaar wat tekst', { kind: 'not-a-list' }],
    ['heads only', heads, { kind: 'not-a-list' }],
    ['nothing but bad rows', list(';;', '1;;2'), { kind: 'not-a-list' }],
    ['empty', '', { kind: 'not-a-list' }],
    [
      'a list of pupils with their numbers',
      'Leerlingnummer;Roepnaam;Achternaam\n1;Fenna;Berg',
      { kind: 'are-pupils' },
    ],
    [
      'a list of pupils with their consents',
      'Roepnaam;Achternaam;Groep;Website\nFenna;Berg;Groep 3;ja',
      { kind: 'are-pupils' },
    ],
    [
      'a column twice',
      'Roepnaam;Voornaam;Achternaam\nEmma;Anna;Jansen',
      { kind: 'double-column', column: 'Voornaam' },
    ],
    [
      'an open quote',
      list('Emma;;Jansen', '"Joost;van der;Wal', 'Anna;;Smit'),
      { kind: 'open-quote', line: 3 },
    ],
  ])('%s', (_, text, error) => {
    expect(parseStaffCsv(text)).toEqual({ ok: false, error });
  });
});

describe('a file of staff', () => {
  it('is read in Windows-1252 as well', async () => {
    const bytes = Uint8Array.from(list('Zoë;;Çelik'), (letter) => letter.charCodeAt(0));
    expect(await readStaffFile(new Blob([bytes]))).toMatchObject({
      value: { members: [colleague('Zoë//Çelik')] },
    });
  });

  it('that is a picture, or far too large, is no list', async () => {
    const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])]);
    const large = new Blob([list('Emma;;Jansen'), ' '.repeat(6 * 1024 * 1024)]);
    for (const file of [picture, large]) {
      expect(await readStaffFile(file)).toEqual({ ok: false, error: { kind: 'not-a-list' } });
    }
  });
});
