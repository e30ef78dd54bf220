// Joins the review's state to its components.

import { ReviewPanel } from '../../components/review-panel.tsx';
import { ReviewTrouble } from '../../components/review-trouble.tsx';
import { useWords } from '../../components/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ReviewSession, ReviewState } from '../../utils/review-frame/start-review.ts';
import { useMayDecide } from './use-may-decide.ts';
import { usePhotoUrls } from './use-photo-urls.ts';

interface ReviewAppProps {
  readonly state: ReviewState;
  readonly session: ReviewSession;
  readonly mode: 'frame' | 'window';
}

export function ReviewApp({ state, session, mode }: ReviewAppProps) {
  const words = useWords();
  const { view, busy, error } = state;
  const photoUrls = usePhotoUrls(view?.photos ?? [], session);
  const mayDecide = useMayDecide();
  const errorText = error === null ? null : words(errorKeys[error]);
  if (view === null) {
    if (errorText === null) return null;
    const withdraw = () => void session.decide({ kind: 'withdraw' });
    const retry = () => void session.retry();
    return <ReviewTrouble error={errorText} busy={busy} onRetry={retry} onWithdraw={withdraw} />;
  }
  return (
    <ReviewPanel
      view={view}
      photoUrls={photoUrls}
      busy={busy}
      mode={mode}
      mayDecide={mayDecide}
      error={errorText}
      onDecide={(decision) => void session.decide(decision)}
      onChooseGroups={(groups) => void session.chooseGroups(groups)}
      onOpenWindow={async (decision) => {
        // Recorded first, so that the window goes on from what was answered here.
        await session.decide(decision);
        await askBackground('review/open-window', { holdId: view.holdId });
      }}
      onIgnoreWord={(word) => void session.ignoreWord(word)}
      onOpenLink={(url) => void askBackground('review/open-link', { url })}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

const errorKeys = {
  'not-allowed': 'error_not_allowed',
  'ledger-failed': 'error_ledger_failed',
  'page-gone': 'error_page_gone',
  'copy-failed': 'error_release_failed',
  'unknown-hold': 'error_unknown_hold',
  unreachable: 'error_unreachable',
} as const;
