// What has changed for pupils since somebody last looked.
import { useEffect, useState } from 'preact/hooks';
import type { News, NewsLineProps } from '../../components/news-line.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';

/** Asked once for each review that is shown; what cannot be had is not missed here. */
export function useNews(isShown: boolean): NewsLineProps {
  const [news, setNews] = useState<readonly News[]>([]);
  useEffect(() => {
    if (isShown) askBackground('review/news', null).then(setNews, () => setNews([]));
  }, [isShown]);
  return {
    news,
    onSee: () => {
      setNews([]);
      const pupilRefs = news.map(({ pupilRef }) => pupilRef);
      void askBackground('review/see-news', { pupilRefs }).catch(() => undefined);
    },
  };
}
