/** Whether something small can lie on the page without hiding words or anything to press. */
import { isText } from './element-kinds.ts';
import type { Rect } from './rect-across.ts';

const pressable =
  'a, button, input, select, textarea, summary, label, img, video, canvas, [contenteditable], [role="button"], [tabindex]';

/** `rect` in pixels of the document's window. `except` is looked through. */
export function isFree(rect: Rect, scope: Document, except: Element): boolean {
  const xs = [rect.left + 1, (rect.left + rect.right) / 2, rect.right - 1];
  const ys = [rect.top + 1, (rect.top + rect.bottom) / 2, rect.bottom - 1];
  return xs.every((x) =>
    ys.every((y) => {
      const under = scope.elementsFromPoint(x, y).find((element) => element !== except);
      return under === undefined || isEmptyAt(under, rect, except);
    }),
  );
}

function isEmptyAt(under: Element, rect: Rect, except: Element): boolean {
  const inside = documentIn(under);
  if (inside !== null) {
    const box = under.getBoundingClientRect();
    const [x, y] = [box.left + under.clientLeft, box.top + under.clientTop];
    const { left, top, right, bottom } = rect;
    const moved = { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    return isFree(moved, inside, except);
  }
  if (under.localName === 'iframe' || under.closest(pressable) !== null) return false;
  return [...under.childNodes].every((node) => !isText(node) || !wordsTouch(node, rect));
}

function wordsTouch(text: Text, rect: Rect): boolean {
  if (text.data.trim() === '') return false;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(
    (line) =>
      line.left < rect.right &&
      line.right > rect.left &&
      line.top < rect.bottom &&
      line.bottom > rect.top,
  );
}

function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
