// Posts that have to come down. Names are fetched when somebody asks for them.
import { useEffect, useState } from 'preact/hooks';
import { TakedownList } from '../../components/options/takedown-list.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { TakedownSummary, TakedownView } from '../../utils/model/takedown.ts';
import { localDay } from '../../utils/platform/local-day.ts';

/** `version` changes with the register, and so may what has to come down. */
export function TakedownSection({ version }: { readonly version: number }) {
  const words = useWords();
  const [summary, setSummary] = useState<TakedownSummary | null>(null);
  const [takedowns, setTakedowns] = useState<readonly TakedownView[] | null>(null);
  const [isShown, setShown] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const fail = () => setError(words('error_unreachable'));
  const count = () => askBackground('options/takedown-summary', null).then(setSummary, fail);
  useEffect(() => void count(), [version]);
  useEffect(() => {
    if (!isShown) return setTakedowns(null);
    askBackground('options/takedowns', null).then(setTakedowns, fail);
  }, [isShown, version]);

  function take(changed: Promise<readonly TakedownView[]>): void {
    setError(null);
    changed.then((next) => {
      setTakedowns(next);
      void count();
    }, fail);
  }

  if (summary === null) return <p role="status">{error}</p>;
  return (
    <TakedownList
      {...{ summary, takedowns, error }}
      today={localDay(new Date())}
      onTrustClock={() => askBackground('options/trust-clock', null).then(setSummary, fail)}
      onShow={setShown}
      onTick={(pupilRef, post, outcome) =>
        take(askBackground('options/tick-post', { pupilRef, post, outcome }))
      }
      onSee={(pupilRefs) => take(askBackground('options/see-takedowns', { pupilRefs }))}
    />
  );
}
