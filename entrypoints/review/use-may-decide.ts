// Whether the review, as it is now, has been in sight long enough for a decision to count.
import { useEffect, useState } from 'preact/hooks';
import type { ReviewView } from '../../utils/model/review-view.ts';
import { watchVisibility } from '../../utils/review-frame/watch-visibility.ts';

/** What comes in while photos are read must not be pressed away: it starts the time again. */
export function useMayDecide(view: ReviewView | null): boolean {
  const [may, setMay] = useState(false);
  const asked = view?.findings.filter(({ severity }) => severity !== 'note').map(({ key }) => key);
  const matters = asked?.filter((key) => !key.startsWith('photo-not-checked')).join('\n');
  useEffect(() => {
    setMay(false);
    return watchVisibility(document.body, setMay);
  }, [matters]);
  return may;
}
