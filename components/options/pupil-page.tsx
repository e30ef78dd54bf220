// The posts of one pupil, as a page that can be handed to a parent who asks.
import { fullName, type Pupil } from '../../utils/model/register.ts';
import type { PupilPosts, TakedownPost } from '../../utils/model/takedown.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { useWords } from '../shared/words.ts';
import type { PrintedProps } from './print-actions.tsx';
import { PrintActions } from './print-actions.tsx';

export interface PupilPageProps extends PrintedProps {
  readonly pupil: Pupil;
  readonly posts: PupilPosts;
}

export function PupilPage({ pupil, posts, today, knownFrom, ...actions }: PupilPageProps) {
  const words = useWords();
  const inWords = (day: string): string => dayInWords(day, words('date_locale'));
  const all = [...posts.sure, ...posts.possible];
  return (
    <article class="print-page">
      <h3>{words('pupil_page_title', fullName(pupil))}</h3>
      <p>{words('pupil_page_made', inWords(today), inWords(knownFrom))}</p>
      {all.length === 0 && <p>{words('takedown_no_posts')}</p>}
      {list(words('takedown_sure'), posts.sure)}
      {list(words('pupil_page_possible'), posts.possible)}
      <PrintActions
        {...actions}
        name={`berichten-${today}.csv`}
        rows={[
          [words('csv_day'), words('csv_channel'), words('csv_address'), words('csv_sure')],
          ...posts.sure.map((it) => cells(it, words('csv_yes'))),
          ...posts.possible.map((it) => cells(it, words('csv_maybe'))),
        ]}
      />
    </article>
  );

  function list(heading: string, items: readonly TakedownPost[]) {
    if (items.length === 0) return null;
    return (
      <>
        <h4>{heading}</h4>
        <ul>
          {items.map((it) => (
            <li key={it.post}>
              {words('takedown_post', inWords(it.day), words(`place_${it.channel}`))}
              <br />
              {it.address === null ? (
                words('takedown_no_address', it.host)
              ) : (
                <a href={it.address} target="_blank" rel="noreferrer">
                  {it.address}
                </a>
              )}
              {it.state !== 'sure' && <strong> {words('takedown_unsure')}</strong>}
            </li>
          ))}
        </ul>
      </>
    );
  }

  function cells(it: TakedownPost, sure: string): readonly string[] {
    return [it.day, words(`place_${it.channel}`), it.address ?? it.host, sure];
  }
}
