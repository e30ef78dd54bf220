// Opens a colleague's school pack: the file, then its phrase.
import { Button } from './primitives/button.tsx';
import { FileButton } from './primitives/file-button.tsx';
import { useWords } from './words.ts';

export interface TakePackProps {
  readonly busy: boolean;
  /** The name of the file that waits for its phrase, or null. */
  readonly file: string | null;
  readonly typed: string;
  readonly onFile: (file: File) => void;
  readonly onTyped: (phrase: string) => void;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

export function TakePack({ busy, file, typed, ...on }: TakePackProps) {
  const words = useWords();
  if (file === null) {
    return (
      <FileButton
        kind="secondary"
        words={words('pack_choose')}
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
        <span>{words('pack_typed')}</span>
        <input
          type="password"
          name="packPhrase"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => on.onTyped(currentTarget.value)}
        />
      </label>
      <div class="pack-actions">
        <Button kind="primary" isInert={busy || typed === ''} onPress={on.onOpen}>
          {words('pack_open')}
        </Button>
        <Button kind="quiet" onPress={on.onCancel}>
          {words('pack_cancel')}
        </Button>
      </div>
    </form>
  );
}
