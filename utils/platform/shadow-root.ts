/** An element's shadow root, closed ones too: only content scripts of an extension may see those. */
import { browser } from 'wxt/browser';

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

export function shadowRootOf(element: FirefoxElement): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  // Older browsers have no `dom`: there, open roots only. For drawings Chromium's call throws.
  const dom: typeof browser.dom | undefined = browser.dom;
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  if (dom === undefined || !isHtml) return element.shadowRoot;
  return dom.openOrClosedShadowRoot(element as HTMLElement);
}
