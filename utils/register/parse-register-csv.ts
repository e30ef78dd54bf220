/** A list of pupils with one consent column per channel, as comma- or semicolon-separated text. */
import Papa from 'papaparse';
import { err, ok, type Result } from '../lib/result.ts';
import type { PurposeId } from '../model/channel.ts';
import type { ConsentState } from '../model/consent.ts';
import { pupilId } from '../model/ids.ts';
import type { Pupil } from '../model/register.ts';
import { type Columns, findColumns } from './columns.ts';
import { parseConsentWord } from './consent-words.ts';

export type RegisterCsvError =
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'no-consent-columns' }
  | { readonly kind: 'bad-row'; readonly line: number; readonly column: string };

/** The whole file or nothing: half a register would answer "yes" by leaving children out. */
export function parseRegisterCsv(text: string): Result<readonly Pupil[], RegisterCsvError> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [heads, ...rows] = data;
  if (heads === undefined || rows.length === 0) return err({ kind: 'not-a-list' });
  const columns = findColumns(heads);
  const { firstName, lastName, group } = columns.names;
  if (firstName === undefined || lastName === undefined || group === undefined) {
    return err({ kind: 'not-a-list' });
  }
  if (columns.purposes.length === 0) return err({ kind: 'no-consent-columns' });
  const pupils: Pupil[] = [];
  for (const [index, row] of rows.entries()) {
    const pupil = parseRow(row, columns, heads);
    // Line 1 holds the heads.
    if (!pupil.ok) return err({ kind: 'bad-row', line: index + 2, column: pupil.error });
    pupils.push(pupil.value);
  }
  const ids = new Set(pupils.map(({ id }) => id));
  if (ids.size === pupils.length) return ok(pupils);
  const twice = pupils.findIndex(({ id }, at) => pupils.findIndex((other) => other.id === id) < at);
  return err({ kind: 'bad-row', line: twice + 2, column: 'Leerlingnummer' });
}

/** The error is the head of the cell that cannot be read. */
function parseRow(
  row: readonly string[],
  { names, purposes }: Columns,
  heads: readonly string[],
): Result<Pupil, string> {
  const cell = (column: number | undefined): string =>
    column === undefined ? '' : (row[column] ?? '').trim();
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
