// Lists as bytes: the encodings, marks and line ends that programs write.
import type { MadePupil } from './make-pupils.ts';

export interface LineEnds {
  readonly name: string;
  end(line: number): string;
}

export const marks = [';', ',', '\t'] as const;

export const lineEnds: readonly LineEnds[] = [
  { name: 'crlf', end: () => '\r\n' },
  { name: 'mixed', end: (line) => ['\r\n', '\n', '\r'][line % 3] ?? '\n' },
];

export function joined(rows: readonly (readonly string[])[], mark: string, ends: LineEnds): string {
  const cell = (text: string): string =>
    text.includes(mark) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells, line) => cells.map(cell).join(mark) + ends.end(line)).join('');
}

interface Encoding {
  readonly name: string;
  encode(text: string): Uint8Array;
  /** What of the pupils can be written in this encoding at all. */
  truth(pupils: readonly MadePupil[]): readonly MadePupil[];
}

const all = (pupils: readonly MadePupil[]): readonly MadePupil[] => pupils;

export const encodings: readonly Encoding[] = [
  { name: 'utf-8', encode: (text) => Buffer.from(text, 'utf8'), truth: all },
  { name: 'utf-8-bom', encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf8'), truth: all },
  { name: 'utf-16le', encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), truth: all },
  { name: 'windows-1252', encode: (text) => Buffer.from(latin(text), 'latin1'), truth: inLatin },
];

/** Windows-1252 has no ğ and č: who writes it has lost them before we see the list. */
const latin = (text: string): string => text.replaceAll('ğ', 'g').replaceAll('č', 'c');

function inLatin(pupils: readonly MadePupil[]): readonly MadePupil[] {
  return pupils.map((it) => ({
    ...it,
    firstName: latin(it.firstName),
    lastName: latin(it.lastName),
  }));
}
