// The posts of one pupil's matter: where they are, and what somebody found there.
import {
  type TakedownOutcome,
  type TakedownPost,
  takedownOutcomes,
} from '../../utils/model/takedown.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { snake, useWords } from '../shared/words.ts';

export interface TakedownPostsProps {
  readonly posts: readonly TakedownPost[];
  /** Somebody has to look whether the pupil is in it at all. */
  readonly isPossible: boolean;
  readonly onTick: (post: string, outcome: TakedownOutcome | null) => void;
}

export function TakedownPosts({ posts, isPossible, onTick }: TakedownPostsProps) {
  const words = useWords();
  const inWords = (day: string): string => dayInWords(day, words('date_locale'));
  return (
    <ul class="takedown-posts">
      {posts.map((it) => (
        <li key={it.post}>
          <span>
            {words('takedown_post', inWords(it.day), words(`place_${it.channel}`))}
            <br />
            {it.address === null ? (
              <span class="list-quiet">{words('takedown_no_address', it.host)}</span>
            ) : (
              <a href={it.address} target="_blank" rel="noreferrer">
                {words('takedown_open_post', shortAddress(it.address))}
              </a>
            )}
          </span>
          {it.state !== 'sure' && (
            <p class="takedown-unsure">
              <Icon name="review" />
              {words('takedown_unsure')}
            </p>
          )}
          {answer(it)}
        </li>
      ))}
    </ul>
  );

  function answer({ post, day, ticked }: TakedownPost) {
    if (ticked !== null) {
      const found = words('takedown_ticked', outcome(ticked.outcome), inWords(ticked.on));
      return (
        <span class="takedown-ticked">
          <Icon name="ok" />
          {found}
          <Button kind="link" onPress={() => onTick(post, null)}>
            {words('takedown_untick')}
          </Button>
        </span>
      );
    }
    return (
      <span class="takedown-ticks">
        {takedownOutcomes.map((it) => (
          <Button
            key={it}
            kind="secondary"
            label={`${outcome(it)}: ${inWords(day)}`}
            onPress={() => onTick(post, it)}
          >
            {outcome(it)}
          </Button>
        ))}
      </span>
    );
  }

  function outcome(it: TakedownOutcome): string {
    if (isPossible && it === 'not-found') return words('takedown_tick_not_shown');
    return words(`takedown_tick_${snake(it)}`);
  }
}

/** The site and the beginning of the path: what a person knows a page by. */
function shortAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const whole = `${host}${pathname}`;
  return whole.length > 60 ? `${whole.slice(0, 57)}…` : whole;
}
