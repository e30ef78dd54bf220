// The verdict in a word, an icon and a sentence: the first thing a teacher reads.
import type { Ref } from 'preact';
import type { ChannelId } from '../utils/model/channel.ts';
import type { Verdict } from '../utils/model/finding.ts';
import { Icon } from './primitives/icon.tsx';
import { listInWords, useWords } from './words.ts';
import './verdict-banner.css';

export interface VerdictBannerProps {
  readonly verdict: Verdict;
  readonly channel: ChannelId;
  readonly isAllRemoved: boolean;
  readonly hasRemoved: boolean;
  /** The pupils who may not appear here: a name says more than "een leerling". */
  readonly stopped: readonly string[];
  /** Lets the panel put the first focus on the heading. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function VerdictBanner(props: VerdictBannerProps) {
  const { verdict, channel, isAllRemoved, stopped, headingRef } = props;
  const words = useWords();
  const place = words(`place_${channel}`);
  return (
    <header class={`verdict verdict-${verdict}`}>
      <span class="verdict-icon">
        <Icon name={verdict} />
      </span>
      <div class="verdict-words" role="status">
        <h1 id="review-heading" ref={headingRef} tabIndex={-1}>
          {words(`verdict_${verdict}`)}
        </h1>
        <p>{summary()}</p>
      </div>
      <span class="verdict-brand">
        <Icon name="shield" />
        {words('extension_name')}
      </span>
    </header>
  );

  function summary(): string {
    if (isAllRemoved) return words('verdict_removed_summary');
    if (verdict === 'stop' && stopped.length > 0 && stopped.length <= 3) {
      const names = listInWords(words, stopped);
      return words(
        stopped.length === 1 ? 'verdict_stop_named_one' : 'verdict_stop_named_many',
        names,
        place,
      );
    }
    if (verdict === 'ok' && props.hasRemoved) return words('verdict_rest_summary');
    return words(`verdict_${verdict}_summary`, place);
  }
}
