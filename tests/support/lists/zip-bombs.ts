// Workbooks that were made to do harm: sizes that lie, parts that overlap, paths that climb, and XML bombs inside.
import { deflateSync, zipSync } from 'fflate';
import { buildXlsx } from './build-xlsx.ts';
import { entry, type RawEntry, rawZip } from './raw-zip.ts';
import { xmlBombs } from './xml-bombs.ts';

const heads = '<row><c t="str"><v>Naam</v></c><c t="str"><v>Website</v></c></row>';
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const bookOf = (names: readonly string[]): readonly RawEntry[] => [
  entry(
    'xl/workbook.xml',
    `<workbook><sheets>${names.map((_, at) => `<sheet id="r${at}"/>`).join('')}</sheets></workbook>`,
  ),
  entry(
    'xl/_rels/workbook.xml.rels',
    `<R>${names
      .map((name, at) => `<Relationship Id="r${at}" Target="worksheets/${name}"/>`)
      .join('')}</R>`,
  ),
];
const book = bookOf(['a.xml']);
const part = 'xl/worksheets/a.xml';
const withSheet = (one: Partial<RawEntry>): Uint8Array =>
  rawZip({ entries: [...book, { ...entry(part, sheet(heads)), ...one }] });
const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(32);
const packedSpaces = (count: number): Uint8Array => deflateSync(spaces(count), { level: 9 });
const zip64 = (size: bigint): Uint8Array => {
  const view = new DataView(new ArrayBuffer(28));
  view.setUint16(0, 1, true);
  view.setUint16(2, 24, true);
  view.setBigUint64(4, size, true);
  view.setBigUint64(12, size, true);
  return new Uint8Array(view.buffer);
};
const inner = (name: string, bytes: string | Uint8Array): Uint8Array =>
  rawZip({ entries: [...book, entry(name, bytes)] });
const good = (): Uint8Array =>
  buildXlsx({
    rows: [
      ['Naam', 'Website'],
      ['Sem', 'ja'],
    ],
  });

/** A good workbook whose directory says that it has four billion entries. */
function countless(): Uint8Array {
  const bytes = good();
  const [rest, end] = [bytes.slice(0, -22), bytes.slice(-22)];
  const more = new DataView(new ArrayBuffer(76));
  more.setUint32(0, 0x06064b50, true);
  more.setUint32(32, 0xffffffff, true);
  more.setUint32(48, new DataView(end.buffer).getUint32(16, true), true);
  more.setUint32(56, 0x07064b50, true);
  more.setUint32(64, rest.length, true);
  return Uint8Array.from([...rest, ...new Uint8Array(more.buffer), ...end]);
}

/** As many bytes in each of sixty sheets, of which only one is in the file. */
function overlapping(size: number): Uint8Array {
  const names = Array.from({ length: 60 }, (_, at) => `s${at}.xml`);
  const shared = entry('xl/worksheets/s0.xml', sheet('<row/>'.repeat(size / 6)));
  const others = names.slice(1).map((name) => ({
    ...shared,
    name: `xl/worksheets/${name}`,
    sharesWith: 2,
  }));
  return rawZip({ entries: [...bookOf(names), shared, ...others] });
}

export const zipBombs: readonly (readonly [string, () => Uint8Array])[] = [
  ['seventy megabytes of nothing', () => inner(part, spaces(70 * 1024 * 1024))],
  [
    'a size that is less than the truth',
    () => withSheet({ packed: packedSpaces(70 * 1024 * 1024), original: 1000 }),
  ],
  ['a size that is far more than the truth', () => withSheet({ original: 60 * 1024 * 1024 })],
  ['four gigabytes', () => withSheet({ original: 0xfffffffe })],
  ['a packed size that runs out of the file', () => withSheet({ size: 50_000_000 })],
  ['a packed size of nothing', () => withSheet({ size: 0 })],
  [
    'zip64 that says a million terabytes',
    () => withSheet({ size: 0xffffffff, original: 0xffffffff, extra: zip64(1n << 60n) }),
  ],
  ['zip64 that says nothing', () => withSheet({ size: 0xffffffff, original: 0xffffffff })],
  ['sixty sheets over each other', () => overlapping(900_000)],
  ['sixty large sheets over each other', () => overlapping(30_000_000)],
  [
    'a hundred sheets',
    () =>
      rawZip({
        entries: [
          ...book,
          ...Array.from({ length: 100 }, (_, at) => entry(`xl/worksheets/${at}.xml`, 'x')),
        ],
      }),
  ],
  [
    'sixty-five thousand names',
    () => rawZip({ entries: Array.from({ length: 65_000 }, (_, at) => entry(`media/${at}`, '')) }),
  ],
  [
    'a part twice',
    () => rawZip({ entries: [...book, entry(part, sheet(heads)), entry(part, sheet(heads))] }),
  ],
  [
    'a part twice, in other letters',
    () =>
      rawZip({
        entries: [...book, entry(part, sheet(heads)), entry(part.toUpperCase(), sheet(heads))],
      }),
  ],
  ['the workbook twice', () => rawZip({ entries: [...book, ...book, entry(part, sheet(heads))] })],
  [
    'paths that climb',
    () =>
      rawZip({
        entries: ['../xl/workbook.xml', '../../../etc/passwd'].map((it) => entry(it, 'x')),
      }),
  ],
  ['a path from the root', () => rawZip({ entries: [entry('/xl/workbook.xml', '<workbook/>')] })],
  [
    'paths of another system',
    () => rawZip({ entries: [entry('xl\\workbook.xml', '<workbook/>')] }),
  ],
  ['a name with a NUL', () => rawZip({ entries: [entry('xl/workbook.xml\0.txt', '<workbook/>')] })],
  ['a name of sixty kilobytes', () => rawZip({ entries: [entry(`xl/${'a'.repeat(60_000)}`, '')] })],
  [
    'a sheet that lies outside',
    () => rawZip({ entries: [...bookOf(['../../../../etc/passwd']), entry(part, sheet(heads))] }),
  ],
  [
    'a zip in a zip in a zip',
    () => zipSync({ 'xl/workbook.zip': zipSync({ 'a.zip': zipSync({ a: spaces(1000) }) }) }),
  ],
  ['a password', () => rawZip({ entries: book.map((one) => ({ ...one, flags: 1 })) })],
  ['a way of packing that nobody has', () => withSheet({ method: 99 })],
  [
    'packed bytes that are none',
    () => withSheet({ packed: Uint8Array.from({ length: 900 }, (_, at) => (at * 7919) % 256) }),
  ],
  ['half a file', () => good().slice(0, 700)],
  ['no end', () => good().slice(0, -22)],
  ['only an end', () => good().slice(-22)],
  ['a directory outside the file', () => rawZip({ entries: book, directoryAt: 0xfffffff0 })],
  ['a directory that is the first file', () => rawZip({ entries: book, directoryAt: 0 })],
  ['four billion entries', countless],
  ['a count of sixty-five thousand', () => rawZip({ entries: book, count: 65_535 })],
  [
    'a program before the zip',
    () => rawZip({ entries: [...book, entry(part, sheet(heads))], before: spaces(4096) }),
  ],
  ['a million empty rows', () => inner(part, sheet('<row/>'.repeat(1_000_000)))],
  [
    'a row in column ZZZ',
    () => inner(part, sheet('<row><c r="ZZZ1"><v>1</v></c></row>'.repeat(1000))),
  ],
  [
    'one long text in a hundred thousand cells',
    () =>
      rawZip({
        entries: [
          ...book,
          entry('xl/sharedStrings.xml', `<sst><si><t>${'a  '.repeat(10_000)}</t></si></sst>`),
          entry(part, sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(1000))),
        ],
      }),
  ],
  ...xmlBombs
    .slice(0, 10)
    .map(([name, make]) => [`${name}, in a sheet`, () => inner(part, make())] as const),
];
