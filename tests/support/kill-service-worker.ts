/** Ends the extension's service worker as the browser does, and waits until it is gone. */
import type { Guarded } from '../../scripts/browser/launch-browser.ts';
import { pause } from './review.ts';

export async function killServiceWorker(guarded: Guarded): Promise<void> {
  const { browser, extensionId } = guarded;
  const isWorker = (it: { type(): string; url(): string }): boolean =>
    it.type() === 'service_worker' && it.url().startsWith(`chrome-extension://${extensionId}/`);
  // A page that speaks to no worker: opening it must not be what wakes one.
  const page = await guarded.openPage(`chrome-extension://${extensionId}/manifest.json`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const deadline = Date.now() + 10_000;
  while (browser.targets().some(isWorker)) {
    if (Date.now() > deadline) throw new Error('the service worker is still running');
    await pause(20);
  }
  await page.close();
}
