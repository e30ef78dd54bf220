/** Makes sure the checker runs: an offscreen document in Chromium, the event page in Firefox. */
import { browser } from 'wxt/browser';

let starting: Promise<void> | null = null;

/** Single flight: two documents at once is an error in Chromium. */
export function ensureChecker(): Promise<void> {
  starting ??= start().finally(() => {
    starting = null;
  });
  return starting;
}

async function start(): Promise<void> {
  if (browser.offscreen === undefined || (await browser.offscreen.hasDocument())) return;
  await browser.offscreen.createDocument({
    url: '/checker.html',
    reasons: ['WORKERS'],
    justification: 'Reads pictures in a worker, on this device.',
  });
}
