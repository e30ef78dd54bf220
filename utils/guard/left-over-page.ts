/**
 * A page that was open while the extension was updated. Chromium leaves its guard alone with it, which
 * then frees it (`hold-desk.ts`). Firefox ends the guard where it stands, and starts a new one beside the gates of the old,
 * which let nothing go: the new one takes the old one's remains away, and says that the page has to be loaded anew.
 */
import { hearLeftOver } from '../messaging/page-channel.ts';
import { holdId } from '../model/ids.ts';
import { extensionUrl } from '../platform/runtime.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { translate } from '../platform/translate.ts';
import type { HoldDesk } from './hold-desk.ts';

/** The desk, as long as no gate says that its guard is gone; then nothing is held there, and nothing let out. */
export function refuseLeftOver(desk: HoldDesk): HoldDesk {
  let isLeftOver = false;
  hearLeftOver(() => {
    isLeftOver = true;
    for (const host of [...document.documentElement.children]) if (isRemains(host)) host.remove();
    desk.freePage();
  });
  return {
    ...desk,
    open(held, onSettled) {
      if (!isLeftOver) return desk.open(held, onSettled);
      desk.freePage();
      setTimeout(() => void onSettled(null));
      return holdId(crypto.randomUUID());
    },
  };
}

/** A review that nobody answers would lie over the page for ever. */
function isRemains(host: Element): boolean {
  const root = shadowRootOf(host);
  if (root === null || root.mode === 'open') return false;
  const name = translate('extension_name');
  return [...root.querySelectorAll('*')].some(
    (it) =>
      (it.localName === 'iframe' && it.getAttribute('src')?.startsWith(extensionUrl('/'))) ||
      it.getAttribute('aria-label')?.includes(name) ||
      it.textContent.includes(name),
  );
}
