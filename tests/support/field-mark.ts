/** The quiet mark beside a field, as a screen reader finds it: its shadow root is closed. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { pause, press, waitUntilSettled } from './review.ts';

const mark = '::-p-aria(Beeldwacht: noemt een leerling. Bekijk.[role="button"])';

export async function waitForMark(page: Page): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(mark, { timeout: 20_000, visible: true });
  if (found === null) throw new Error('no mark beside the field');
  return found;
}

export const hasMark = async (page: Page): Promise<boolean> => (await page.$(mark)) !== null;

export async function waitUntilUnmarked(page: Page): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (await hasMark(page)) {
    if (Date.now() > deadline) throw new Error('the mark is still there');
    await pause(50);
  }
}

/** From the details back to the text. The page's side hears of it a little later. */
export async function goBack(page: Page, review: Frame): Promise<void> {
  await press(review, 'Terug naar mijn bericht');
  await waitUntilSettled(page);
  await pause(150);
}
