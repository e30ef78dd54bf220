// The text without its names, for who wants it: to read, and to copy into the page oneself.
import type { TextView } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';
import { CopyButton, type CopyButtonProps } from './copy-button.tsx';
import { withoutNames } from './without-names.ts';

export interface TextProposalProps extends Pick<CopyButtonProps, 'onCopy'> {
  readonly text: TextView;
  /** Those that the draft is about. */
  readonly groups: readonly string[];
}

export function TextProposal({ text, groups, onCopy }: TextProposalProps) {
  const words = useWords();
  // What the background kept of a very long text is not the whole of it.
  if (text.names.length === 0 || text.isClipped) return null;
  const proposed = withoutNames(words, text.value, text.names, groups);
  return (
    <details class="text-proposal">
      <summary>{words('text_proposal')}</summary>
      <p>{proposed}</p>
      <CopyButton text={proposed} label={words('text_proposal_copy')} onCopy={onCopy} />
    </details>
  );
}
