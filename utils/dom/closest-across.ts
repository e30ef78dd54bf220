/** `closest` as a reader of the page would mean it: out of shadow roots, and out of frames. */

/** Stops where a frame of another origin begins. */
export function closestAcross(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at !== null; at = around(at.getRootNode())) {
    const found = at.closest(selector);
    if (found !== null) return found;
  }
  return null;
}

/** The element that a whole tree stands in. */
function around(root: Node): Element | null {
  if ('host' in root) return (root as ShadowRoot).host;
  if (!('defaultView' in root)) return null;
  try {
    return (root as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
