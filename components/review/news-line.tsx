// What has changed since somebody last looked, quietly, where a review is open (R3).
import type { TakedownView } from '../../utils/model/takedown.ts';
import { Button } from '../primitives/button.tsx';
import { whoInWords } from '../shared/who-in-words.ts';
import { listInWords, useWords } from '../shared/words.ts';
import './news-line.css';

export type News = Pick<TakedownView, 'pupilRef' | 'name' | 'group' | 'hasLeft' | 'purposes'>;

export interface NewsLineProps {
  readonly news: readonly News[];
  /** Internal recordings that have to be deleted: told until they are. */
  readonly recordings: number;
  readonly onSee: () => void;
}

/** More than these are for the options page. */
const most = 3;

export function NewsLine({ news, recordings, onSee }: NewsLineProps) {
  const words = useWords();
  if (news.length === 0 && recordings === 0) return null;
  return (
    <aside class="news" aria-label={words('news_heading')}>
      <strong>{words('news_heading')}</strong>
      <ul>
        {news.slice(0, most).map((it) => (
          <li key={it.pupilRef}>{line(it)}</li>
        ))}
        {news.length > most && <li>{words('news_more', news.length - most)}</li>}
        {recordings > 0 && (
          <li>
            {recordings === 1 ? words('news_recordings_one') : words('news_recordings', recordings)}
          </li>
        )}
      </ul>
      <p>{words('news_where')}</p>
      {news.length > 0 && (
        <Button kind="link" onPress={onSee}>
          {words('takedown_seen')}
        </Button>
      )}
    </aside>
  );

  function line(it: News): string {
    const who = whoInWords(words, it);
    if (it.hasLeft) return words('news_left', who);
    const places = it.purposes.map((purpose) =>
      purpose === 'name' ? words('news_name') : words(`place_${purpose}`),
    );
    return words('news_line', who, listInWords(words, places));
  }
}
