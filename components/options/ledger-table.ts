// The whole ledger as a table, for a spreadsheet: nobody is named in it.
import type { LedgerPack, LedgerPackRow } from '../../utils/model/ledger-pack.ts';
import { snake, type Translate } from '../shared/words.ts';

/** The heads, and a line for each row, the oldest first. Pupils are counted: who is in which post is told for one pupil at a time. */
export function ledgerTable(
  words: Translate,
  { rows }: Pick<LedgerPack, 'rows'>,
): readonly (readonly string[])[] {
  const heads = [
    ...[words('csv_day'), words('csv_channel'), words('csv_site'), words('csv_address')],
    ...[words('csv_groups'), words('csv_named'), words('csv_possible'), words('csv_files')],
    ...[words('csv_verdict'), words('csv_findings'), words('csv_reasons'), words('csv_sure')],
  ];
  const byDay = [...rows].sort((a, b) => a.day.localeCompare(b.day));
  return [heads, ...byDay.map((row) => cells(words, row))];
}

function cells(words: Translate, row: LedgerPackRow): readonly string[] {
  return [
    ...[row.day, words(`place_${row.channel}`), row.host, row.address ?? ''],
    ...[row.groups.join(', '), String(row.named.length), String(row.possible.length)],
    words(row.hasFiles ? 'csv_yes' : 'csv_no'),
    words(`verdict_${row.verdict}`),
    row.findings.map((check) => words(`check_${snake(check)}_title`)).join('; '),
    row.reasons.map((reason) => words(`reason_${snake(reason)}`)).join('; '),
    words(row.state === 'sure' ? 'csv_yes' : 'csv_unsure'),
  ];
}
