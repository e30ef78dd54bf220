// Loads the staff list on the options page, and says how many there are: a count, no names.

import { useWords } from '../shared/words.ts';
import { dateInWords, type ImportState, ListImport } from './list-import.tsx';

export interface StaffImportProps extends ImportState {
  readonly summary: {
    /** ISO 8601. */
    readonly importedAt: string;
    readonly members: number;
  } | null;
}

export function StaffImport({ summary, ...state }: StaffImportProps) {
  const words = useWords();
  return (
    <ListImport
      {...state}
      id="staff"
      heading={words('staff_heading')}
      explanation={words('staff_explanation')}
      choose={words(summary === null ? 'register_choose' : 'register_replace')}
    >
      <p class="list-quiet">
        {summary === null
          ? words('staff_none')
          : words(
              summary.members === 1 ? 'staff_count_one' : 'staff_count',
              summary.members,
              dateInWords(summary.importedAt, words('date_locale')),
            )}
      </p>
    </ListImport>
  );
}
