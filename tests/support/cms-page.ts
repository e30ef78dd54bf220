/** Drives the demo school's website: a plain form. */
import type { Page } from 'puppeteer-core';

export interface CmsPost {
  readonly title?: string;
  readonly text?: string;
  readonly group?: string;
}

export async function fillCms(page: Page, post: CmsPost): Promise<void> {
  if (post.title !== undefined) await retype(page, '[name="titel"]', post.title);
  if (post.text !== undefined) await retype(page, '[name="bericht"]', post.text);
  if (post.group !== undefined) await page.select('[name="groep"]', post.group);
}

async function retype(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.evaluate((it) => {
    if (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement) it.select();
  });
  await page.keyboard.press('Backspace');
  await field?.type(text);
}

export async function chooseCmsPhotos(page: Page, ...files: readonly string[]): Promise<void> {
  const input = await page.waitForSelector('input[name="foto"]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(...files);
}

/** How many files the page itself can see in its input. */
export const filesInCms = (page: Page): Promise<number> =>
  page.$eval('input[name="foto"]', (input) => input.files?.length ?? 0);

export const publishCms = (page: Page): Promise<void> =>
  page.click('button[name="actie"][value="publiceren"]');
