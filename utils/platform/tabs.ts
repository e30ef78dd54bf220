/** Messages to the guard in a page, windows and tabs of our own. */
import { browser } from 'wxt/browser';
import { extensionUrl } from './runtime.ts';

/** Where a guard lives. `documentId` (Chromium) tells a reloaded page from the one that held. */
export interface GuardAddress {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}

/** `gone`: nobody is there to hear it. `unsure`: heard, perhaps, and gone before it answered. */
export type Reach = { readonly answer: unknown } | 'gone' | 'unsure';

export async function sendToGuard(address: GuardAddress, message: unknown): Promise<Reach> {
  try {
    return { answer: await send(address, message) };
  } catch (error) {
    // The browsers' words for a message that had no receiver, as against one left unanswered.
    const isUnheard = /receiving end does not exist|no tab with id|no frame with id/i;
    return isUnheard.test(String(error)) ? 'gone' : 'unsure';
  }
}

async function send(address: GuardAddress, message: unknown): Promise<unknown> {
  const { tabId, frameId, documentId } = address;
  // Chromium refuses both ids at once.
  return browser.tabs.sendMessage(
    tabId,
    message,
    documentId === null ? { frameId } : { documentId },
  );
}

/** A small window of the extension's own, which no page can cover. Gives the window's tab id. */
export async function openWindow(path: `/${string}`): Promise<number | null> {
  const window = await browser.windows.create({
    url: extensionUrl(path),
    type: 'popup',
    width: 760,
    height: 820,
  });
  return window?.tabs?.[0]?.id ?? null;
}

/** Needs no permission: only the tab's number is told. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** What the tab shows; null where the browser does not tell, as of pages that are not guarded. */
export async function tabAddress(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** What the tab in front shows; null where the browser does not tell, as of pages that are not guarded. */
export async function activeAddress(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url ?? null;
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
}

/** Only web pages: what is opened comes from the school's settings. */
export async function openLink(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}
