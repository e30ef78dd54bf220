/** Messages between the extension's own contexts. */
import { browser } from 'wxt/browser';

/** What a listener may know of who sent a message. */
export interface Sender {
  readonly url: string | null;
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly documentId: string | null;
  readonly isOwnExtension: boolean;
}

export const extensionUrl = (path: `/${string}`): string =>
  (browser.runtime.getURL as (path: string) => string)(path);

export const extensionOrigin = (): string => new URL(extensionUrl('/')).origin;

/** Whether this script is left over in a page from before the extension was updated or removed. */
export const isLeftOver = (): boolean => browser.runtime?.id === undefined;

export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** `listener` gives undefined for what is not meant for it, else a promise of the answer. */
export function onExtensionMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, from, answer) => {
    const pending = listener(message, senderOf(from));
    if (pending === undefined) return undefined;
    pending.then(answer);
    // Keeps the channel open for an answer that comes later, in every browser.
    return true;
  });
}

interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
}

export const senderOf = (from: BrowserSender): Sender => ({
  url: from.url ?? null,
  tabId: from.tab?.id ?? null,
  frameId: from.frameId ?? null,
  documentId: from.documentId ?? null,
  isOwnExtension: from.id === browser.runtime.id,
});
