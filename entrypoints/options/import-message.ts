// What is wrong with a list, in a sentence with a way on.
import { snake, type Translate } from '../../components/shared/words.ts';
import type { ReadListError } from '../../utils/model/list-import.ts';

export function importMessage(words: Translate, error: ReadListError): string {
  if (error.kind === 'broken-file' && error.line !== null) {
    return words('import_broken_file_line', String(error.line));
  }
  return words(`import_${snake(error.kind)}`);
}
