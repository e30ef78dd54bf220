/** Makes sure the checker runs: in an offscreen document, or in a frame of the event page (Firefox). */
import { browser } from 'wxt/browser';
import { extensionUrl } from './runtime.ts';

const page = '/checker.html';

/** Typed as if every browser had it; Firefox has not. */
const offscreen = (): typeof browser.offscreen | undefined => browser.offscreen;

export const hasOffscreen = (): boolean => offscreen() !== undefined;

let starting: Promise<void> | null = null;

/** Single flight: two documents at once is an error in Chromium. */
export function ensureChecker(): Promise<void> {
  starting ??= start().finally(() => {
    starting = null;
  });
  return starting;
}

/** By what the browser has: a service worker has no document, and an event page needs no other. */
async function start(): Promise<void> {
  const documents = offscreen();
  if (documents === undefined) return startInFrame();
  if (await documents.hasDocument()) return;
  await documents.createDocument({
    url: page,
    reasons: ['WORKERS'],
    justification: 'Reads pictures in a worker, on this device.',
  });
}

/** A suspended event page takes it along; the next one makes it anew. */
async function startInFrame(): Promise<void> {
  if (document.querySelector('iframe') !== null) return;
  const frame = document.createElement('iframe');
  // Loaded once its scripts have run: from then on the checker listens.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = extensionUrl(page);
  document.documentElement.append(frame);
  await loaded;
}
