// Takes the texts along when the page may have emptied its editor: all of them with one button.
import { useState } from 'preact/hooks';
import type { TextView } from '../utils/model/review-view.ts';
import { Button } from './primitives/button.tsx';
import { useWords } from './words.ts';
import './copy-texts.css';

export interface CopyTextsProps {
  readonly texts: readonly TextView[];
  /** Rejects when the clipboard refuses. */
  readonly onCopy: (text: string) => Promise<void>;
}

export function CopyTexts({ texts, onCopy }: CopyTextsProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'open' | 'copied' | 'failed'>('open');
  const all = textsToCopy(texts);
  if (all === '') return null;
  const copy = (): void => {
    onCopy(all).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  const isCopied = outcome === 'copied';
  return (
    <div class="copy-texts">
      <p>{words('text_copy_hint')}</p>
      <Button kind="secondary" icon={isCopied ? 'ok' : 'copy'} onPress={copy}>
        {words(isCopied ? 'text_copied' : 'text_copy')}
      </Button>
      <div role="status">
        {outcome === 'failed' && (
          <label>
            <span>{words('error_copy_failed')}</span>
            <textarea
              readOnly
              rows={5}
              value={all}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        )}
      </div>
    </div>
  );
}

const order: readonly TextView['kind'][] = ['title', 'body', 'alt'];

/** The title, a blank line, the body, as one pastes them back. */
function textsToCopy(texts: readonly TextView[]): string {
  return texts
    .filter(({ value }) => value.trim() !== '')
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ value }) => value)
    .join('\n\n');
}
