/** What a member of staff does on the options page with the pupils' list. */
import type { ElementHandle, Page } from 'puppeteer-core';

export async function chooseList(page: Page, file: string): Promise<void> {
  await page.bringToFront();
  const input = await page.waitForSelector('.register input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** As if the table had been copied on a page: the browser's own clipboard is shared by all that runs here. */
export async function pasteTable(page: Page, html: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.paste-box textarea');
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    document
      .querySelector('.paste-box textarea')
      ?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
  }, html);
}

/** What the page says of the list, once it was read. */
export async function waitForPreview(page: Page): Promise<string> {
  await page.waitForSelector('.import-preview .preview-actions');
  return registerText(page);
}

export const registerText = (page: Page): Promise<string> =>
  page.$eval('.register', (section) => (section as HTMLElement).innerText);

/** Gives what the page says when it is done. Ticks that the list is the right one when it asks. */
export async function takeOver(page: Page): Promise<string> {
  const sure = await page.$('.preview-doubts input');
  await sure?.click();
  await page.click('.import-preview .preview-actions .button-primary');
  await page.waitForSelector(
    '.register[aria-busy="false"]:not(:has(.import-preview)) > [role="status"]:not(:empty)',
  );
  return registerText(page);
}

export async function recordWithdrawal(
  page: Page,
  group: string,
  name: string,
  purpose: string,
): Promise<void> {
  await page.bringToFront();
  await page.locator('::-p-aria(Toon leerlingen[role="button"])').click();
  await pick(page, 'pupilGroup', group);
  await pick(page, 'pupil', name);
  await page.locator(`[name="change-${purpose}"]`).click();
  await page.locator('::-p-aria(Leg vast[role="button"])').click();
  await page.waitForSelector('.pupils [role="status"]:not(:empty)');
  await page.locator('::-p-aria(Verberg leerlingen[role="button"])').click();
}

/** Chooses by the words that are shown. */
export async function pick(page: Page, name: string, words: string): Promise<void> {
  const select = await page.waitForSelector(`select[name="${name}"]`);
  const value = await select?.evaluate(
    (it, wanted) =>
      [...(it as HTMLSelectElement).options].find((option) => option.text === wanted)?.value,
    words,
  );
  await page.select(`select[name="${name}"]`, value ?? '');
}
