/** Where a mark may stand beside a field: at one of its corners, and never on it. Pure. */
import type { Rect } from '../dom/rect-across.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the ring that pages draw around the field that has the focus. */
const gap = 6;

/** Inside the window, the best first: above or below the right end, beside it, then at the left. */
export function markSpots(field: Rect, mark: Size, view: Size): readonly Rect[] {
  const above = field.top - gap - mark.height;
  const below = field.bottom + gap;
  const atRight = field.right - mark.width;
  const corners = [
    [atRight, above],
    [atRight, below],
    [field.right + gap, field.top],
    [field.left, below],
    [field.left - gap - mark.width, field.top],
  ] as const;
  return corners
    .map(([left, top]) => ({ left, top, right: left + mark.width, bottom: top + mark.height }))
    .filter(
      ({ left, top, right, bottom }) =>
        left >= 0 && top >= 0 && right <= view.width && bottom <= view.height,
    );
}
