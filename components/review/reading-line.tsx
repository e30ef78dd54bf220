// That photos are still being read, and what comes of an answer until then.
import type { PhotoView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

export interface ReadingLineProps {
  /** Those that are still being read; at least one. */
  readonly unread: readonly PhotoView[];
  /** A decision was taken, and goes out when they are read. */
  readonly isWaiting: boolean;
  readonly isInert: boolean;
  readonly onDecideAgain: () => void;
  readonly onStopWaiting: () => void;
}

export function ReadingLine({ unread, isWaiting, isInert, ...on }: ReadingLineProps) {
  const words = useWords();
  const count = unread.length;
  const isOne = unread.length === 1;
  // Nobody can look for a face finder that did not look yet; it is there soon.
  const areSeen = unread.every(({ progress }) => progress === 'seen');
  return (
    <div class="decision-reading">
      <p role="status">
        {isWaiting
          ? words(isOne ? 'reading_waits_one' : 'reading_waits', count)
          : words(isOne ? 'reading_one' : 'reading_many', count)}
      </p>
      {isWaiting && (
        <Button kind="link" isInert={isInert} onPress={on.onDecideAgain}>
          {words('people_back')}
        </Button>
      )}
      {isWaiting && areSeen && (
        <Button kind="link" isInert={isInert} onPress={on.onStopWaiting}>
          {words('reading_stop')}
        </Button>
      )}
    </div>
  );
}
