// What came of a list of staff, in sentences with a way on.
import { listInWords, type Translate } from '../../components/shared/words.ts';
import type { StaffCsvError } from '../../utils/register/parse-staff-csv.ts';

/** More line numbers than this no longer help to find them. */
const mostLines = 10;

export function staffProblem(words: Translate, error: StaffCsvError): string {
  switch (error.kind) {
    case 'not-a-list':
      return words('staff_not_a_list');
    case 'are-pupils':
      return words('staff_are_pupils');
    case 'double-column':
      return words('import_double_column', error.column);
    case 'open-quote':
      return words('staff_open_quote', String(error.line));
  }
}

export function staffDone(words: Translate, members: number, badLines: readonly number[]): string {
  const done = words(members === 1 ? 'staff_done_one' : 'staff_done', members);
  const skipped =
    badLines.length === 0 ? [] : [words('staff_skipped', linesInWords(words, badLines))];
  return [done, ...skipped, words('staff_delete_file')].join(' ');
}

function linesInWords(words: Translate, lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).map(String);
  const others = lines.length - shown.length;
  return listInWords(words, others > 0 ? [...shown, words('staff_more_lines', others)] : shown);
}
