// Opens what a colleague sealed, a school pack or a ledger: the file, then its phrase.
import { Button } from '../primitives/button.tsx';
import { FileButton } from '../primitives/file-button.tsx';
import { type MessageKey, useWords } from '../shared/words.ts';

export interface OpenSealedProps {
  readonly kind: 'pack' | 'ledger';
  readonly busy: boolean;
  /** The name of the file that waits for its phrase, or null. */
  readonly file: string | null;
  readonly typed: string;
  readonly onFile: (file: File) => void;
  readonly onTyped: (phrase: string) => void;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

interface Labels {
  readonly choose: MessageKey;
  readonly typed: MessageKey;
  readonly open: MessageKey;
}

const labelsOf: Readonly<Record<OpenSealedProps['kind'], Labels>> = {
  pack: { choose: 'pack_choose', typed: 'pack_typed', open: 'pack_open' },
  ledger: { choose: 'ledgers_choose', typed: 'ledgers_typed', open: 'ledgers_merge' },
};

export function OpenSealed({ kind, busy, file, typed, ...on }: OpenSealedProps) {
  const words = useWords();
  const labels = labelsOf[kind];
  if (file === null) {
    return (
      <FileButton
        kind="secondary"
        words={words(labels.choose)}
        accept=".beeldwacht"
        isInert={busy}
        onFile={on.onFile}
      />
    );
  }
  return (
    <form
      class="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && typed !== '') on.onOpen();
      }}
    >
      <p>{words('pack_chosen', file)}</p>
      <label class="pack-field">
        <span>{words(labels.typed)}</span>
        <input
          type="password"
          name={`${kind}Phrase`}
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => on.onTyped(currentTarget.value)}
        />
      </label>
      <div class="pack-actions">
        <Button kind="primary" isInert={busy || typed === ''} onPress={on.onOpen}>
          {words(labels.open)}
        </Button>
        <Button kind="quiet" onPress={on.onCancel}>
          {words('pack_cancel')}
        </Button>
      </div>
    </form>
  );
}
