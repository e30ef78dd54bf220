/** A list of pupils with one consent column per channel, as comma- or semicolon-separated text. */
import Papa from 'papaparse';
import { err, ok, type Result } from '../lib/result.ts';
import type { PurposeId } from '../model/channel.ts';
import type { ConsentState } from '../model/consent.ts';
import { pupilId } from '../model/ids.ts';
import type { Pupil } from '../model/register.ts';
import { type Columns, findColumns } from './columns.ts';
import { parseConsentWord } from './mapping/consent-words.ts';

export type RegisterCsvError =
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'no-consent-columns' }
  /** Two columns are about the same thing, and may say different things. */
  | { readonly kind: 'double-column'; readonly column: string }
  | { readonly kind: 'bad-row'; readonly line: number; readonly column: string };

/** The whole file or nothing: half a register would answer "yes" by leaving children out. */
export function parseRegisterCsv(text: string): Result<readonly Pupil[], RegisterCsvError> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const [heads = [], ...rows] = data;
  const columns = findColumns(heads);
  const { firstName, lastName, group } = columns.names;
  if (firstName === undefined || lastName === undefined || group === undefined) {
    return err({ kind: 'not-a-list' });
  }
  if (columns.purposes.length === 0) return err({ kind: 'no-consent-columns' });
  const [double] = columns.doubles;
  if (double !== undefined) return err({ kind: 'double-column', column: double });
  // A quote that is never closed swallows every pupil after it.
  const [broken] = errors.filter((error) => error.type === 'Quotes');
  if (broken !== undefined) {
    return err({ kind: 'bad-row', line: (broken.row ?? 0) + 1, column: '"' });
  }
  return parseRows(rows, columns, heads);
}

function parseRows(
  rows: readonly (readonly string[])[],
  columns: Columns,
  heads: readonly string[],
): Result<readonly Pupil[], RegisterCsvError> {
  const pupils = new Map<string, Pupil>();
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    // Line 1 holds the heads.
    const line = index + 2;
    const pupil = parseRow(row, columns, heads);
    if (!pupil.ok) return err({ kind: 'bad-row', line, column: pupil.error });
    if (pupils.has(pupil.value.id)) return err({ kind: 'bad-row', line, column: numberHead });
    pupils.set(pupil.value.id, pupil.value);
  }
  return pupils.size === 0 ? err({ kind: 'not-a-list' }) : ok([...pupils.values()]);
}

const numberHead = 'Leerlingnummer';

/** The error is the head of the cell that cannot be read. */
function parseRow(
  row: readonly string[],
  { names, purposes }: Columns,
  heads: readonly string[],
): Result<Pupil, string> {
  const cell = (column: number | undefined): string =>
    column === undefined ? '' : (row[column] ?? '').trim();
  // A cell too many has shifted the others under the wrong heads.
  if (row.slice(heads.length).some((extra) => extra.trim() !== '')) return err(heads.at(-1) ?? '');
  const name = {
    firstName: cell(names.firstName),
    infix: cell(names.infix),
    lastName: cell(names.lastName),
  };
  const group = cell(names.group);
  if (name.firstName === '' && name.lastName === '') return err('Roepnaam');
  if (group === '') return err('Groep');
  const consents: Partial<Record<PurposeId, ConsentState>> = {};
  for (const { purpose, column } of purposes) {
    const state = parseConsentWord(cell(column));
    if (state === null) return err(heads[column] ?? '');
    consents[purpose] = state;
  }
  const id = cell(names.number) || `${group}/${name.firstName}/${name.infix}/${name.lastName}`;
  return ok({ id: pupilId(id), ...name, group, consents });
}
