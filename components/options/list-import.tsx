// A list that is read in from a file on the options page: what it is for, the file, what came of it.
import type { ComponentChildren } from 'preact';
import { FileButton } from '../primitives/file-button.tsx';
import { Told } from './told.tsx';
import '../shared/tokens.css';
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
  return (
    <section class={id} aria-labelledby={`${id}-heading`} aria-busy={busy}>
      <h2 id={`${id}-heading`}>{props.heading}</h2>
      <p>{props.explanation}</p>
      <FileButton
        kind="primary"
        words={props.choose}
        accept={props.accept ?? '.csv,text/csv'}
        isInert={busy}
        onFile={onFile}
      />
      <Told busy={busy} error={error} notice={notice} />
      {props.children}
    </section>
  );
}

/** "24 november 2026 om 10:12", as the words' own language writes it. */
export function dateInWords(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(date));
}
