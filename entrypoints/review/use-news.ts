// What has changed for pupils since somebody last looked, and recordings that have to be deleted.
import { useEffect, useState } from 'preact/hooks';
import type { News, NewsLineProps } from '../../components/review/news-line.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';

/** Asked once for each review that is shown; what cannot be had is not missed here. */
export function useNews(isShown: boolean): NewsLineProps {
  const [news, setNews] = useState<readonly News[]>([]);
  const [recordings, setRecordings] = useState(0);
  useEffect(() => {
    if (!isShown) return;
    askBackground('review/news', null).then(setNews, () => setNews([]));
    askBackground('review/recordings-to-delete', null).then(setRecordings, () => setRecordings(0));
  }, [isShown]);
  return {
    ...{ news, recordings },
    onSee: () => {
      setNews([]);
      const pupilRefs = news.map(({ pupilRef }) => pupilRef);
      void askBackground('review/see-news', { pupilRefs }).catch(() => undefined);
    },
  };
}
