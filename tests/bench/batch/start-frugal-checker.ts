/** Starts the checker as machines with little memory do, before the extension starts its own. */
import type { Browser } from 'puppeteer-core';

declare const chrome: {
  readonly offscreen: { createDocument(options: object): Promise<void> };
};

export async function startFrugalChecker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const background = await target.worker();
  await background?.evaluate(() =>
    chrome.offscreen.createDocument({
      url: '/checker.html?frugal',
      reasons: ['WORKERS'],
      justification: 'A bench reads pictures.',
    }),
  );
}
