// Loads the pupils' list on the options page, and shows what is in it as counts.
import { dateInWords, type ImportState, ListImport } from './list-import.tsx';
import { type GroupCount, RegisterTable } from './register-table.tsx';
import { useWords } from './words.ts';

export interface RegisterImportProps extends ImportState {
  readonly summary: {
    /** ISO 8601. */
    readonly importedAt: string;
    readonly groups: readonly GroupCount[];
  } | null;
}

export function RegisterImport({ summary, ...state }: RegisterImportProps) {
  const words = useWords();
  return (
    <ListImport
      {...state}
      id="register"
      heading={words('register_heading')}
      explanation={words('register_explanation')}
      choose={words(summary === null ? 'register_choose' : 'register_replace')}
    >
      {summary === null ? (
        <p class="list-quiet">{words('register_none')}</p>
      ) : (
        <>
          <p class="list-quiet">
            {words('register_imported_at', dateInWords(summary.importedAt, words('date_locale')))}
          </p>
          <RegisterTable groups={summary.groups} />
        </>
      )}
    </ListImport>
  );
}
