// What is wrong with a list, in a sentence with a way on.
import type { Translate } from '../../components/words.ts';
import type { RegisterCsvError } from '../../utils/register/parse-register-csv.ts';

export function importMessage(words: Translate, error: RegisterCsvError): string {
  switch (error.kind) {
    case 'not-a-list':
      return words('import_not_a_list');
    case 'no-consent-columns':
      return words('import_no_consents');
    case 'double-column':
      return words('import_double_column', error.column);
    case 'bad-row':
      return words('import_bad_row', String(error.line), error.column);
  }
}
