// A cover that was drawn by hand: moved and resized by the arrow keys, taken away by a click.
import type { Cover } from '../../utils/model/cover.ts';
import { useWords } from '../shared/words.ts';
import { placeStyle } from './place-style.ts';

export interface HandCoverProps {
  readonly cover: Cover;
  readonly isInert: boolean;
  /** Null: it is taken away. */
  readonly onChange: (cover: Cover | null) => void;
}

/** Of the photo, for each press of a key. */
const step = 0.02;

export function HandCover({ cover, isInert, onChange }: HandCoverProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={`cover cover-${cover.style} cover-hand`}
      style={placeStyle(cover)}
      aria-disabled={isInert}
      aria-label={words(cover.style === 'crop' ? 'cover_hand_crop' : 'cover_hand')}
      title={words(cover.style === 'crop' ? 'cover_hand_crop' : 'cover_hand')}
      onClick={() => !isInert && onChange(null)}
      onKeyDown={(event) => {
        const changed = changedBy(event.key, event.shiftKey, cover);
        if (changed === null || isInert) return;
        event.preventDefault();
        onChange(changed);
      }}
    />
  );
}

/** With shift the lower right corner moves, else the whole. */
function changedBy(key: string, isResized: boolean, cover: Cover): Cover | null {
  const moves: Readonly<Record<string, readonly [across: number, down: number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const [across, down] = moves[key] ?? [0, 0];
  if (across === 0 && down === 0) return null;
  const { x, y, width, height } = cover;
  const within = (least: number, value: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  return isResized
    ? {
        ...cover,
        width: within(step, width + across, 1 - x),
        height: within(step, height + down, 1 - y),
      }
    : { ...cover, x: within(0, x + across, 1 - width), y: within(0, y + down, 1 - height) };
}
