// Loads the pupils' list on the options page, and shows what is in it as counts.
import { Icon } from './primitives/icon.tsx';
import { type GroupCount, RegisterTable } from './register-table.tsx';
import { useWords } from './words.ts';
import './tokens.css';
import './primitives/button.css';
import './register-import.css';

export interface RegisterImportProps {
  readonly summary: {
    /** ISO 8601. */
    readonly importedAt: string;
    readonly groups: readonly GroupCount[];
  } | null;
  readonly busy: boolean;
  readonly error: string | null;
  readonly notice: string | null;
  readonly onFile: (file: File) => void;
}

export function RegisterImport({ summary, busy, error, notice, onFile }: RegisterImportProps) {
  const words = useWords();
  return (
    <section class="register" aria-labelledby="register-heading" aria-busy={busy}>
      <h2 id="register-heading">{words('register_heading')}</h2>
      <p>{words('register_explanation')}</p>
      <label class="button button-primary register-file" aria-disabled={busy}>
        <input
          type="file"
          accept=".csv,text/csv"
          onClick={(event) => busy && event.preventDefault()}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined && !busy) onFile(file);
            // Emptied, so that the same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <span>{words(summary === null ? 'register_choose' : 'register_replace')}</span>
      </label>
      <p role="status" class="register-notice">
        {busy ? words('status_busy') : notice}
      </p>
      <div role="alert">
        {error !== null && (
          <p class="register-error">
            <Icon name="review" />
            {error}
          </p>
        )}
      </div>
      {summary === null ? (
        <p class="register-none">{words('register_none')}</p>
      ) : (
        <>
          <p class="register-date">
            {words('register_imported_at', inWords(summary.importedAt, words('date_locale')))}
          </p>
          <RegisterTable groups={summary.groups} />
        </>
      )}
    </section>
  );
}

function inWords(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(date));
}
