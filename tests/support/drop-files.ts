/** Drops files on an element as a person does: a trusted drag by the browser itself. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause } from './review.ts';

export async function dropFiles(
  page: Page,
  selector: string,
  ...files: readonly string[]
): Promise<void> {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`${selector} is not there`);
  await dropOn(page, element, ...files);
}

/** In its middle. A path may be that of a folder. */
export async function dropOn(
  page: Page,
  element: ElementHandle<Element>,
  ...files: readonly string[]
): Promise<void> {
  await element.scrollIntoView();
  const box = await element.boundingBox();
  if (box === null) throw new Error('What to drop on is not to be seen.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const session = await page.createCDPSession();
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...at, data });
  await send('dragEnter');
  await send('dragOver');
  // Some pages lay their drop zone over themselves only when something is dragged in.
  await pause(100);
  await send('dragOver');
  await send('drop');
  await session.detach();
}
