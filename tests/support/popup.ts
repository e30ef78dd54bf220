/** Opens the popup of the toolbar, as a press of its button does, over the page that is in front. */
import type { Page } from 'puppeteer-core';
import type { Guarded } from '../../scripts/browser/launch-browser.ts';

export async function openPopup(guarded: Guarded, page: Page): Promise<Page> {
  const { browser, extensionId } = guarded;
  const address = `chrome-extension://${extensionId}/popup.html`;
  const shown = browser.waitForTarget((target) => target.url() === address, { timeout: 10_000 });
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined) throw new Error('the extension is not installed');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await popup.waitForSelector('.popup');
  return popup;
}
