// Lists with marks between the cells: any encoding, any line end, lines that cannot be told apart.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../utils/register/decode-list.ts';
import { readDelimited } from '../../../../utils/register/readers/read-delimited.ts';

const list = 'Roepnaam;Achternaam;Groep;Website\nZoë;Yıldız;Groep 3;ja\n';

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
  for (const [at, unit] of [...(mark ? `\uFEFF${text}` : text)].entries()) {
    bytes.setUint16(2 * at, unit.charCodeAt(0), isLittle);
  }
  return new Uint8Array(bytes.buffer);
}

describe('the encoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(list)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${list}`)],
    ['UTF-16 LE with a mark', utf16(list, true, true)],
    ['UTF-16 BE with a mark', utf16(list, false, true)],
    ['UTF-16 LE without one', utf16(list, true, false)],
    ['UTF-16 BE without one', utf16(list, false, false)],
  ])('is known: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(list);
  });

  it('is Windows-1252 when it is nothing else', () => {
    expect(decodeText(new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x92]))).toBe('Zoë €’');
  });

  const mixed = (text: string, ...foreign: readonly number[]) =>
    decodeText(new Uint8Array([...new TextEncoder().encode(text), ...foreign]));

  it('of most letters counts: a byte of another program spoils no other name', () => {
    expect(mixed(`${list}Noë;`, 0x52, 0x65, 0x6e, 0xe9, 0x0a)).toBe(`${list}Noë;René\n`);
    // "RENÉ’S" of Windows-1252 looks like UTF-8; so few letters do not outweigh the others.
    const windows = [0xc9, 0x92, 0x53, 0x20, 0x5a, 0x6f, 0xeb, 0x0a];
    expect(mixed('REN', ...windows)).toBe('RENÉ’S Zoë\n');
    expect(mixed('Zoë', 0x0a, 0xeb, 0x0a, 0xeb, 0x0a, 0xeb)).toBe('ZoÃ«\në\në\në');
  });
});

describe('the rows', () => {
  const lines = (text: string) => readDelimited(text).rows.map((row) => [row.line, ...row.cells]);

  it.each([';', ',', '\t', '|'])('are told apart by %j', (mark) => {
    expect(lines(list.replaceAll(';', mark))).toEqual([
      [1, 'Roepnaam', 'Achternaam', 'Groep', 'Website'],
      [2, 'Zoë', 'Yıldız', 'Groep 3', 'ja'],
    ]);
  });

  it('are not told apart by a comma that every name has', () => {
    expect(lines('Naam;Groep\nBerg, Fenna van den;3\nBakker, Sem;3').at(1)).toEqual([
      2,
      'Berg, Fenna van den',
      '3',
    ]);
  });

  it('keep the lines of the file over mixed line ends, empty lines and cells of two lines', () => {
    expect(lines('Roepnaam;Groep\r\n\r\nSem;"Groep\r\n3"\rNoor;4\n').slice(1)).toEqual([
      [3, 'Sem', 'Groep 3'],
      [5, 'Noor', '4'],
    ]);
  });

  it('obey what Excel writes on the first line', () => {
    expect(lines('sep=|\nRoepnaam|Groep\nSem|a;b')).toEqual([
      [2, 'Roepnaam', 'Groep'],
      [3, 'Sem', 'a;b'],
    ]);
  });

  it('have no zeros and no blanks around their cells', () => {
    expect(lines('Roepnaam;Groep\n\0 Sem\u00a0;  Groep   3 ').at(1)).toEqual([2, 'Sem', 'Groep 3']);
  });
});

describe('a quote that is left open', () => {
  it('costs its own line, and no other', () => {
    const read = readDelimited(
      'Roepnaam;Achternaam;Website\nAnna;"Smit;ja\nSem;Bakker;nee\n"Noor";Visser;ja',
    );
    expect(read.badLines).toEqual([2]);
    expect(read.rows.map((row) => row.line)).toEqual([1, 3, 4]);
  });

  it('and closed in another line does not make one pupil of two', () => {
    const read = readDelimited(
      'Roepnaam;Achternaam;Website\nAnna;"Smit;nee\nSem;Bakker";ja\nNoor;Visser;ja',
    );
    expect(read.badLines).toEqual([2]);
    expect(read.rows.slice(1)).toEqual([
      { line: 3, cells: ['Sem', 'Bakker', 'ja'] },
      { line: 4, cells: ['Noor', 'Visser', 'ja'] },
    ]);
  });

  it('in every line does not take for ever', () => {
    const before = performance.now();
    const { badLines } = readDelimited(`Roepnaam;Groep\n${'Anna;"Groep 3\n'.repeat(20_000)}`);
    expect(badLines.length).toBeGreaterThan(10_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
