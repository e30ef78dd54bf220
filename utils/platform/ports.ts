/** Lasting connections between a content script and the background. */
import { browser } from 'wxt/browser';
import { type Sender, senderOf } from './runtime.ts';

/** One end of a connection. What is sent must be plain data: Chromium carries nothing else. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the other end has closed it or has died. */
  onClose(listener: () => void): void;
  close(): void;
}

type BrowserPort = ReturnType<typeof browser.runtime.connect>;

export const openPort = (name: string): Port => wrap(browser.runtime.connect({ name }));

/** Register at once: a background that was woken by a connection must not miss it. */
export function onPort(name: string, listener: (port: Port, sender: Sender) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name) listener(wrap(port), senderOf(port.sender ?? {}));
  });
}

const wrap = (port: BrowserPort): Port => ({
  send: (message) => port.postMessage(message),
  onMessage: (listener) => port.onMessage.addListener(listener),
  onClose: (listener) => port.onDisconnect.addListener(() => listener()),
  close: () => port.disconnect(),
});
