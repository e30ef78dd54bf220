// One pupil's matter: what is not allowed any more, and the posts that it is about.

import type { TakedownOutcome, TakedownView } from '../../utils/model/takedown.ts';
import { Button } from '../primitives/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { whoInWords } from '../shared/who-in-words.ts';
import { listInWords, type Translate, useWords } from '../shared/words.ts';
import { TakedownPosts } from './takedown-posts.tsx';

export interface TakedownCardProps {
  readonly takedown: TakedownView;
  readonly onTick: (pupilRef: string, post: string, outcome: TakedownOutcome | null) => void;
  readonly onSee: (pupilRefs: readonly string[]) => void;
}

export function TakedownCard({ takedown, onTick, onSee }: TakedownCardProps) {
  const words = useWords();
  const { pupilRef, sure, possible, isSeen, on } = takedown;
  const id = `takedown-${pupilRef}`;
  const tick = {
    onTick: (post: string, outcome: TakedownOutcome | null) => onTick(pupilRef, post, outcome),
  };
  return (
    <article class="takedown" aria-labelledby={id}>
      <h3 id={id}>{whoInWords(words, takedown)}</h3>
      <p>
        <strong>{changeInWords(words, takedown)}</strong>{' '}
        {words('takedown_since', dayInWords(on, words('date_locale')))}
      </p>
      {sure.length + possible.length === 0 && <p>{words('takedown_no_posts')}</p>}
      {sure.length > 0 && (
        <>
          <h4>{words('takedown_sure')}</h4>
          <p class="list-quiet">{words('takedown_what_to_do')}</p>
          <TakedownPosts {...tick} posts={sure} isPossible={false} />
        </>
      )}
      {possible.length > 0 && (
        <details>
          <summary>
            {possible.length === 1
              ? words('takedown_possible_one')
              : words('takedown_possible', possible.length)}
          </summary>
          <p class="list-quiet">{words('takedown_possible_explanation')}</p>
          <TakedownPosts {...tick} posts={possible} isPossible />
        </details>
      )}
      {!isSeen && (
        <Button
          kind="secondary"
          label={`${words('takedown_seen')}: ${whoInWords(words, takedown)}`}
          onPress={() => onSee([pupilRef])}
        >
          {words('takedown_seen')}
        </Button>
      )}
    </article>
  );
}

/** "Niet meer op de openbare website." */
export function changeInWords(
  words: Translate,
  { hasLeft, purposes }: Pick<TakedownView, 'hasLeft' | 'purposes'>,
): string {
  if (hasLeft) return words('takedown_left');
  const places = purposes.flatMap((it) => (it === 'name' ? [] : [words(`place_${it}`)]));
  return [
    ...(places.length > 0 ? [words('takedown_no_more', listInWords(words, places))] : []),
    ...(purposes.includes('name') ? [words('takedown_no_more_name')] : []),
    ...(purposes.length === 0 ? [words('takedown_back')] : []),
  ].join(' ');
}
