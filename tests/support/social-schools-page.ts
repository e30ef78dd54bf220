/** Drives the demo school's parent app: a single-page app without a form. */
import type { Page } from 'puppeteer-core';

export async function openComposer(page: Page): Promise<void> {
  await page.locator('::-p-aria(Nieuw bericht[role="button"])').click();
  await page.waitForSelector('[role="dialog"][aria-label="Nieuw bericht"]');
}

export async function chooseAudience(page: Page, group: string): Promise<void> {
  await page.locator('button[aria-haspopup="listbox"]').click();
  await page.locator(`::-p-aria(${group}[role="option"])`).click();
  await page.keyboard.press('Escape');
}

export async function writeMessage(page: Page, title: string, body: string): Promise<void> {
  await page.locator('#css-titel').fill(title);
  await page.locator('[role="textbox"][aria-label="Bericht"]').click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(body);
}

/** Through the real file chooser, which a detached input opens. */
export async function addPhotos(page: Page, ...files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.locator('::-p-aria(Foto\'s toevoegen[role="button"])').click(),
  ]);
  await chooser.accept([...files]);
}

export const place = (page: Page): Promise<void> =>
  page.locator('::-p-aria(Plaatsen[role="button"])').click();

export const messageText = (page: Page): Promise<string> =>
  page.$eval('[role="textbox"][aria-label="Bericht"]', (it) => it.textContent ?? '');
