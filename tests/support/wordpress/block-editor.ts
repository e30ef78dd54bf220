/** Drives WordPress' block editor as a teacher does. Its interface is in English. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { GuardedWordPress } from './guarded-wordpress.ts';

export interface BlockEditor {
  readonly page: Page;
  /** The post itself is edited in a frame without an address of its own. */
  readonly canvas: Frame;
}

/** A new post, with its title and one empty image block. */
export async function startPost(
  { guarded, wordpress }: GuardedWordPress,
  title: string,
): Promise<BlockEditor> {
  const page = await guarded.openPage(`${wordpress.origin}/wp-admin/post-new.php`);
  const frame = await page.waitForSelector('iframe[name="editor-canvas"]');
  const canvas = await frame?.contentFrame();
  if (canvas === null || canvas === undefined) throw new Error('The editor has no canvas.');
  await canvas.locator('[role="textbox"][aria-label="Add title"]').click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/image');
  await page.locator('::-p-aria(Image[role="option"])').click();
  await canvas.waitForSelector(emptyImage);
  return { page, canvas };
}

export const emptyImage = '.wp-block-image .components-placeholder';

export const uploadButton = (canvas: Frame): Promise<ElementHandle<Element> | null> =>
  canvas.waitForSelector('::-p-aria(Upload[role="button"])');

/** The picture as the server has it stands in the block. */
export async function waitForUpload({ canvas }: BlockEditor): Promise<void> {
  await canvas.waitForSelector('.wp-block-image img[src^="http"]');
}

/** The first that lies there. */
export async function insertFromLibrary({ page, canvas }: BlockEditor): Promise<void> {
  await canvas.locator('::-p-aria(Media Library[role="button"])').click();
  await page.locator('#menu-item-browse').click();
  await page.locator('.media-modal .attachment').click();
  await page.locator('.media-button-select:not([disabled])').click();
  await waitForUpload({ page, canvas });
}

export async function writeCaption({ page, canvas }: BlockEditor, caption: string): Promise<void> {
  const field = 'figcaption[contenteditable]';
  await canvas.locator('.wp-block-image img').click();
  if ((await canvas.$(field)) === null) {
    await page.locator('::-p-aria(Add caption[role="button"])').click();
  }
  await canvas.locator(field).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(caption);
}

export const openPublishPanel = (page: Page): Promise<void> =>
  page.locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();

export const publish = (page: Page): Promise<void> =>
  page
    .locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
    .click();

export const waitUntilPublished = (page: Page): Promise<unknown> =>
  page.waitForSelector('.post-publish-panel__postpublish');
