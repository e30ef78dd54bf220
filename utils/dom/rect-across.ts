/** Where an element is seen in the window around all its frames, in CSS pixels of that window. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cut off at the edges of its frames. Null when it is not drawn, or its page is gone. */
export function rectAcross(element: Element, top: Window = window): Rect | null {
  if (!element.isConnected) return null;
  let rect: Rect = element.getBoundingClientRect();
  let view = element.ownerDocument.defaultView;
  while (view !== top) {
    const frame = view?.frameElement ?? null;
    if (frame === null || !frame.isConnected) return null;
    rect = within(frame, rect);
    view = frame.ownerDocument.defaultView;
  }
  return rect.right > rect.left && rect.bottom > rect.top ? rect : null;
}

/** Frames that are scaled or turned put their pages a little elsewhere; a mark may be off there. */
function within(frame: Element, inner: Rect): Rect {
  const box = frame.getBoundingClientRect();
  const left = box.left + frame.clientLeft;
  const top = box.top + frame.clientTop;
  const right = left + frame.clientWidth;
  const bottom = top + frame.clientHeight;
  return {
    left: Math.min(Math.max(left + inner.left, left), right),
    top: Math.min(Math.max(top + inner.top, top), bottom),
    right: Math.min(Math.max(left + inner.right, left), right),
    bottom: Math.min(Math.max(top + inner.bottom, top), bottom),
  };
}
