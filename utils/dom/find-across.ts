/** `querySelectorAll` that goes into shadow roots and frames of the same origin. */
import { isElement } from './element-kinds.ts';

export type ShadowOf = (element: Element) => ShadowRoot | null;

const openShadow: ShadowOf = (element) => element.shadowRoot;

/** In the order of the page; what a shadow root or frame holds comes after the element that holds it. */
export function findAcross(
  root: ParentNode,
  selector: string,
  shadowOf: ShadowOf = openShadow,
): readonly Element[] {
  const found: Element[] = [];
  const visit = (at: ParentNode): void => {
    for (const element of at.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      const inside = shadowOf(element) ?? documentIn(element);
      if (inside !== null) visit(inside);
    }
  };
  // The root's own shadow or document belongs to it as well.
  const own = isElement(root) ? (shadowOf(root) ?? documentIn(root)) : null;
  if (own !== null) visit(own);
  visit(root);
  return found;
}

function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
