// The verdict in a word, an icon and a sentence: the first thing a teacher reads.
import type { Ref } from 'preact';
import type { Verdict } from '../../utils/model/finding.ts';
import { Icon } from '../primitives/icon.tsx';
import { useWords } from '../shared/words.ts';
import './verdict-banner.css';

export interface VerdictBannerProps {
  readonly verdict: Verdict;
  /** Why the verdict is so. */
  readonly summary: string;
  /** No photo is left to judge: nothing was found in order. */
  readonly isAllRemoved: boolean;
  /** Lets the panel put the first focus on the heading. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function VerdictBanner(props: VerdictBannerProps) {
  const words = useWords();
  const shown = props.isAllRemoved ? 'none' : props.verdict;
  return (
    <header class={`verdict verdict-${shown}`}>
      <span class="verdict-icon">
        <Icon name={shown === 'none' ? 'photo' : shown} />
      </span>
      <div class="verdict-words" role="status">
        <h1 id="review-heading" ref={props.headingRef} tabIndex={-1}>
          {words(`verdict_${shown}`)}
        </h1>
        <p>{props.summary}</p>
      </div>
      <span class="verdict-brand">
        <Icon name="shield" />
        {words('extension_name')}
      </span>
    </header>
  );
}
