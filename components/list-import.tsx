// A list that is read in from a file on the options page: what it is for, the file, what came of it.
import type { ComponentChildren } from 'preact';
import { Icon } from './primitives/icon.tsx';
import { useWords } from './words.ts';
import './tokens.css';
import './primitives/button.css';
import './list-import.css';

/** What is happening to the file that was chosen last. */
export interface ImportState {
  readonly busy: boolean;
  readonly error: string | null;
  readonly notice: string | null;
  readonly onFile: (file: File) => void;
}

export interface ListImportProps extends ImportState {
  /** Unique on the page; also the section's class. */
  readonly id: string;
  readonly heading: string;
  readonly explanation: string;
  /** What the file button says. */
  readonly choose: string;
  /** The kinds of files that the browser offers first; the content decides. */
  readonly accept?: string;
  readonly children: ComponentChildren;
}

export function ListImport(props: ListImportProps) {
  const { id, busy, error, notice, onFile } = props;
  const words = useWords();
  return (
    <section class={id} aria-labelledby={`${id}-heading`} aria-busy={busy}>
      <h2 id={`${id}-heading`}>{props.heading}</h2>
      <p>{props.explanation}</p>
      <label class="button button-primary list-file" aria-disabled={busy}>
        <input
          type="file"
          accept={props.accept ?? '.csv,text/csv'}
          onClick={(event) => busy && event.preventDefault()}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined && !busy) onFile(file);
            // Emptied, so that the same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <span>{props.choose}</span>
      </label>
      <p role="status" class="list-notice">
        {busy ? words('status_busy') : notice}
      </p>
      <div role="alert">
        {error !== null && (
          <p class="list-error">
            <Icon name="review" />
            {error}
          </p>
        )}
      </div>
      {props.children}
    </section>
  );
}

/** "24 november 2026 om 10:12", as the words' own language writes it. */
export function dateInWords(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(date));
}
