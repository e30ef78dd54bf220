// Shown when there is no verdict to show: what went wrong, and two ways on.
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import '../shared/tokens.css';
import './review-panel.css';

interface ReviewTroubleProps {
  readonly error: string;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onWithdraw: () => void;
}

export function ReviewTrouble({ error, busy, onRetry, onWithdraw }: ReviewTroubleProps) {
  const words = useWords();
  return (
    <div class="review review-frame" role="alertdialog" aria-modal aria-labelledby="trouble">
      <div class="review-body">
        <h1 id="trouble">{words('trouble_title')}</h1>
        <p>{error}</p>
        <Button kind="primary" isInert={busy} onPress={onRetry}>
          {words('trouble_retry')}
        </Button>
        <Button kind="secondary" isInert={busy} onPress={onWithdraw}>
          {words('trouble_withdraw')}
        </Button>
      </div>
    </div>
  );
}
