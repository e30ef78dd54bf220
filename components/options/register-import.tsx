// The pupils' list on the options page: read in, looked at before it counts, and shown as counts.

import type { ImportPreview as Preview } from '../../utils/model/import-preview.ts';
import type { ReadProgress } from '../../utils/model/list-import.ts';
import type { Protection } from '../../utils/model/protection.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { ImportPreview, type PreviewActions } from './import-preview.tsx';
import { dateInWords, type ImportState, ListImport } from './list-import.tsx';
import { PasteBox } from './paste-box.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { type GroupCount, RegisterTable } from './register-table.tsx';

export interface RegisterImportProps extends ImportState, PreviewActions {
  readonly summary: {
    /** ISO 8601. */
    readonly importedAt: string;
    readonly isOfLastYear: boolean;
    /** ISO 8601, or null when there is nothing to go back to. */
    readonly undoUntil: string | null;
    readonly groups: readonly GroupCount[];
  } | null;
  /** How the list is kept on this device; null until it is known. */
  readonly protection: Protection | null;
  /** How far a long list has been read; null for a short one. */
  readonly progress: ReadProgress | null;
  /** A list that was read and waits for a decision. */
  readonly preview: Preview | null;
  readonly onPaste: (pasted: { readonly html: string; readonly text: string }) => void;
  readonly onUndo: () => void;
}

export function RegisterImport(props: RegisterImportProps) {
  const { summary, protection, progress, preview, onPaste, onUndo, ...rest } = props;
  const { busy, error, notice, onFile, ...actions } = rest;
  const words = useWords();
  return (
    <ListImport
      {...{ busy, error, notice, onFile }}
      id="register"
      accept=".csv,.tsv,.txt,.xml,.xlsx,.xls,.htm,.html"
      heading={words('register_heading')}
      explanation={words('register_explanation')}
      choose={words(summary === null ? 'register_choose_file' : 'register_replace')}
    >
      {preview === null && <PasteBox isInert={busy} onPaste={onPaste} />}
      {progress !== null && <ReadingProgress {...progress} />}
      {busy && (
        <Button kind="secondary" onPress={props.onCancel}>
          {words('import_cancel')}
        </Button>
      )}
      {preview !== null && !busy && <ImportPreview preview={preview} {...actions} />}
      {protection !== null && (
        <p
          class={protection === 'locked' ? 'list-error' : 'list-quiet'}
          data-protection={protection}
        >
          {words(`protection_${protection}`)}
        </p>
      )}
      {summary === null ? (
        <p class="list-quiet">{words('register_none')}</p>
      ) : (
        <>
          <p class="list-quiet">{words('register_imported_at', inWords(summary.importedAt))}</p>
          {summary.isOfLastYear && <p class="list-error">{words('register_of_last_year')}</p>}
          {summary.undoUntil !== null && preview === null && (
            <p class="list-quiet">
              {words('register_undo_until', inWords(summary.undoUntil))}{' '}
              <Button kind="link" onPress={onUndo}>
                {words('register_undo')}
              </Button>
            </p>
          )}
          <RegisterTable groups={summary.groups} />
        </>
      )}
    </ListImport>
  );

  function inWords(date: string): string {
    return dateInWords(date, words('date_locale'));
  }
}
