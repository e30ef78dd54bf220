// Copies a text, and shows it to be copied by hand where the clipboard refuses.
import { useState } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import './copy-texts.css';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Rejects when the clipboard refuses. */
  readonly onCopy: (text: string) => Promise<void>;
}

export function CopyButton({ text, label, onCopy }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'open' | 'copied' | 'failed'>('open');
  const copy = (): void => {
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  const isCopied = outcome === 'copied';
  return (
    <>
      <Button kind="secondary" icon={isCopied ? 'ok' : 'copy'} onPress={copy}>
        {isCopied ? words('text_copied') : label}
      </Button>
      <div role="status">
        {outcome === 'failed' && (
          <label>
            <span>{words('error_copy_failed')}</span>
            <textarea
              readOnly
              rows={5}
              value={text}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        )}
      </div>
    </>
  );
}
