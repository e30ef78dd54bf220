/** Quiet marks beside fields whose text names a pupil. They lie over the page, never in an editor. */
import { isFree } from '../dom/is-free.ts';
import { type Rect, rectAcross } from '../dom/rect-across.ts';
import { createMarkButton, type MarkButton } from './mark-button.ts';
import { bringHome } from './mark-home.ts';
import { markSpots } from './mark-spots.ts';
import { watchMoves } from './watch-moves.ts';

export interface FieldMarks {
  show(field: Element): void;
  hide(field: Element): void;
  fields(): readonly Element[];
}

/**
 * `isTrue` says whether the mark of a field still holds: pages empty their fields by themselves. The
 * page sees an empty element, and can find out that a mark is there, but not why (S4).
 */
export function createFieldMarks(
  onPress: (field: Element) => void,
  isTrue: (field: Element) => boolean,
): FieldMarks {
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;left:0;top:0;width:0;height:0;z-index:2147483646';
  const root = host.attachShadow({ mode: 'closed' });
  const marks = new Map<Element, MarkButton>();

  const placeAll = (): void => {
    // Pages that build themselves anew throw out what they did not make.
    if (marks.size > 0) bringHome(host);
    for (const [field, mark] of marks) mark.placeAt(spotFor(field, mark));
  };
  const moves = watchMoves(placeAll, () => {
    for (const field of marks.keys()) if (!isThere(field) || !isTrue(field)) hide(field);
  });

  /** The corner it has, as long as that is free; the page's own words and buttons come first. */
  function spotFor(field: Element, mark: MarkButton): Rect | null {
    const rect = rectAcross(field);
    if (rect === null) return null;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    for (const size of mark.sizes()) {
      const spot = markSpots(rect, size, view).find((it) => isFree(it, document, host));
      if (spot !== undefined) return spot;
    }
    return null;
  }

  function hide(field: Element): void {
    marks.get(field)?.element.remove();
    if (!marks.delete(field) || marks.size > 0) return;
    moves.stop();
    host.remove();
  }

  return {
    show(field) {
      if (marks.has(field)) return;
      const mark = createMarkButton(() => onPress(field));
      marks.set(field, mark);
      root.append(mark.element);
      moves.watch(field);
      placeAll();
    },
    hide,
    fields: () => [...marks.keys()],
  };
}

const isThere = (field: Element): boolean =>
  field.isConnected && field.ownerDocument.defaultView !== null;
