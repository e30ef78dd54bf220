/** A list of the school's staff by name, as comma- or semicolon-separated text. */
import Papa from 'papaparse';
import { err, ok, type Result } from '../lib/result.ts';
import type { StaffMember } from '../model/register.ts';
import { isTitle } from '../names/data/titles.ts';
import { foldedWords } from '../names/name-parts.ts';
import { type Columns, findColumns } from './columns.ts';

export type StaffCsvError =
  | { readonly kind: 'not-a-list' }
  /** It has columns that only a list of pupils has. */
  | { readonly kind: 'are-pupils' }
  | { readonly kind: 'double-column'; readonly column: string }
  /** A quote that is never closed swallows everybody after it. */
  | { readonly kind: 'open-quote'; readonly line: number };

export interface ReadStaff {
  /** Each name once. */
  readonly members: readonly StaffMember[];
  /** The lines without a name, or with a cell too many; line 1 holds the heads. */
  readonly badLines: readonly number[];
}

/**
 * Good rows are never lost for bad ones: who is left out of this list is at most reported once too
 * often, which is not so for a list of pupils. One of the two name columns is enough.
 */
export function parseStaffCsv(text: string): Result<ReadStaff, StaffCsvError> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const [heads = [], ...rows] = data;
  const columns = findColumns(heads);
  const isOfPupils = heads.some((head) => head.trim().toLowerCase() === 'leerlingnummer');
  if (isOfPupils || columns.purposes.length > 0) return err({ kind: 'are-pupils' });
  const { firstName, lastName } = columns.names;
  if (firstName === undefined && lastName === undefined) return err({ kind: 'not-a-list' });
  const [double] = columns.doubles;
  if (double !== undefined) return err({ kind: 'double-column', column: double });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) return err({ kind: 'open-quote', line: (broken.row ?? 0) + 1 });
  const read = parseRows(rows, columns, heads.length);
  return read.members.length === 0 ? err({ kind: 'not-a-list' }) : ok(read);
}

function parseRows(
  rows: readonly (readonly string[])[],
  { names }: Columns,
  width: number,
): ReadStaff {
  const members = new Map<string, StaffMember>();
  const badLines: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: number | undefined): string =>
      column === undefined ? '' : (row[column] ?? '').trim();
    const member = {
      firstName: withoutTitle(cell(names.firstName)),
      infix: cell(names.infix),
      lastName: cell(names.lastName),
    };
    // A cell too many has shifted the others under the wrong heads.
    const isShifted = row.slice(width).some((extra) => extra.trim() !== '');
    if (isShifted || foldedWords(`${member.firstName} ${member.lastName}`).length === 0) {
      badLines.push(index + 2);
    } else {
      members.set(JSON.stringify(member), member);
    }
  }
  return { members: [...members.values()], badLines };
}

/** "juf Emma" is how a school calls her, and Emma is her name. */
function withoutTitle(firstName: string): string {
  const [title = '', ...others] = firstName.split(/\s+/);
  const isTitled = others.length > 0 && foldedWords(title).every(isTitle);
  return isTitled ? others.join(' ') : firstName;
}
