// Takes the texts along when the page may have emptied its editor: all of them with one button.
import type { TextView } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';
import { CopyButton } from './copy-button.tsx';

export interface CopyTextsProps {
  readonly texts: readonly TextView[];
  /** Rejects when the clipboard refuses. */
  readonly onCopy: (text: string) => Promise<void>;
}

export function CopyTexts({ texts, onCopy }: CopyTextsProps) {
  const words = useWords();
  const all = textsToCopy(texts);
  if (all === '') return null;
  return (
    <div class="copy-texts">
      <p>{words('text_copy_hint')}</p>
      <CopyButton text={all} label={words('text_copy')} onCopy={onCopy} />
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
