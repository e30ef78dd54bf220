// Ledgers of colleagues: a file to hand on, sealed with a phrase, and theirs to read in.

import { Button } from './primitives/button.tsx';
import { FileButton } from './primitives/file-button.tsx';
import { Told, type ToldProps } from './told.tsx';
import { useWords } from './words.ts';
import './school-pack.css';
import './list-import.css';

export interface ColleagueLedgerProps extends ToldProps {
  /** The phrase that was made up for the file to hand on; null before somebody wants one. */
  readonly offered: string | null;
  /** The name of the file that waits for its phrase, or null. */
  readonly file: string | null;
  readonly typed: string;
  readonly onOffer: () => void;
  readonly onMake: () => void;
  readonly onFile: (file: File) => void;
  readonly onTyped: (phrase: string) => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

export function ColleagueLedger(props: ColleagueLedgerProps) {
  const { busy, offered, file, typed } = props;
  const words = useWords();
  const isAtRest = offered === null && file === null;
  return (
    <section class="ledgers" aria-labelledby="ledgers-heading" aria-busy={busy}>
      <h2 id="ledgers-heading">{words('ledgers_heading')}</h2>
      <p>{words('ledgers_explanation')}</p>
      {isAtRest && (
        <>
          <Button kind="secondary" isInert={busy} onPress={props.onOffer}>
            {words('ledgers_start')}
          </Button>
          <FileButton
            kind="secondary"
            words={words('ledgers_choose')}
            accept=".beeldwacht"
            isInert={busy}
            onFile={props.onFile}
          />
        </>
      )}
      {offered !== null && (
        <>
          <p>
            {words('ledgers_phrase_is')} <output class="pack-phrase">{offered}</output>
          </p>
          <p class="list-quiet">{words('ledgers_phrase_keep')}</p>
          {actions(words('pack_save'), props.onMake, false)}
        </>
      )}
      {file !== null && (
        <form
          class="pack-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy && typed !== '') props.onMerge();
          }}
        >
          <p>{words('pack_chosen', file)}</p>
          <label class="pack-field">
            <span>{words('ledgers_typed')}</span>
            <input
              type="password"
              name="ledgerPhrase"
              autocomplete="off"
              value={typed}
              onInput={({ currentTarget }) => props.onTyped(currentTarget.value)}
            />
          </label>
          {actions(words('ledgers_merge'), props.onMerge, typed === '')}
        </form>
      )}
      <Told busy={busy} error={props.error} notice={props.notice} />
    </section>
  );

  function actions(label: string, onPress: () => void, isInert: boolean) {
    return (
      <div class="pack-actions">
        <Button kind="primary" isInert={busy || isInert} onPress={onPress}>
          {label}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {words('pack_cancel')}
        </Button>
      </div>
    );
  }
}
