// Joins the review's state to its components.
import { LookPanel } from '../../components/review/look-panel.tsx';
import { ReviewPanel } from '../../components/review/review-panel.tsx';
import { ReviewTrouble } from '../../components/review/review-trouble.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ReviewSession, ReviewState } from '../../utils/review-frame/start-review.ts';
import { errorKeys } from './error-keys.ts';
import { useMayDecide } from './use-may-decide.ts';
import { useNews } from './use-news.ts';
import { usePhotoUrls } from './use-photo-urls.ts';

interface ReviewAppProps {
  readonly state: ReviewState;
  readonly session: ReviewSession;
  readonly mode: 'frame' | 'window';
}

export function ReviewApp({ state, session, mode }: ReviewAppProps) {
  const words = useWords();
  const { view, busy, error, isWaiting, isLook } = state;
  const photoUrls = usePhotoUrls(view?.photos ?? [], session);
  const mayDecide = useMayDecide(view);
  const news = useNews(view !== null && !isLook);
  const errorText = error === null ? null : words(errorKeys[error]);
  if (view === null) {
    if (errorText === null) return null;
    const withdraw = () => (isLook ? session.back() : void session.decide({ kind: 'withdraw' }));
    const retry = () => void session.retry();
    return <ReviewTrouble error={errorText} busy={busy} onRetry={retry} onWithdraw={withdraw} />;
  }
  const shared = {
    view,
    busy,
    mayDecide,
    error: errorText,
    onIgnoreWord: (word: string) => void session.ignoreWord(word),
    onOpenLink: (url: string) => void askBackground('review/open-link', { url }),
  };
  if (isLook) return <LookPanel {...shared} onBack={session.back} />;
  return (
    <ReviewPanel
      {...shared}
      photoUrls={photoUrls}
      news={news}
      mode={mode}
      isWaiting={isWaiting}
      onDecideAgain={session.decideAgain}
      onDecide={(decision) => void session.decide(decision)}
      onChooseChannel={(channel) => void session.chooseChannel(channel)}
      onChooseGroups={(groups) => void session.chooseGroups(groups)}
      onOpenWindow={async (decision) => {
        // Recorded first, so that the window goes on from what was answered here.
        await session.record(decision);
        await askBackground('review/open-window', { holdId: view.holdId });
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
