// Whether the review has been in sight long enough for a decision to count.
import { useEffect, useState } from 'preact/hooks';
import { watchVisibility } from '../../utils/review-frame/watch-visibility.ts';

export function useMayDecide(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => watchVisibility(document.body, setMay), []);
  return may;
}
