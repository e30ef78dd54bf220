/** What a member of staff does with the ledger on the options page. */
import type { Page } from 'puppeteer-core';

export const takedownText = (page: Page): Promise<string> =>
  page.$eval('.takedowns', (section) => (section as HTMLElement).innerText);

/** The list with names, as it is now. */
export async function showTakedowns(page: Page): Promise<string> {
  await page.bringToFront();
  await page.locator('::-p-aria(Toon wat weg moet[role="button"])').click();
  await page.waitForSelector('.takedown');
  return takedownText(page);
}
