/** Real editors in a form: marked while typing, and not a caret, an undo or a tag is touched. */
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../lab/page-spec.ts';
import { buildPage } from '../lab/serve/build-page.ts';
import { type LabServer, startLabServer } from '../lab/serve/lab-server.ts';
import { goBack, waitForMark, waitUntilUnmarked } from '../support/field-mark.ts';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, reviewText, waitForReview } from '../support/review.ts';

/** Where each of them is typed in. */
const editors = { quill: '.ql-editor', ckeditor5: '.ck-editor__editable', tinymce: 'body#tinymce' };
type Editor = keyof typeof editors;

const folder = fileURLToPath(new URL('../lab/pages', import.meta.url));
const pages = readPages(folder).filter(({ id }) => id in editors);
let guarded: GuardedSchool;
let server: LabServer;
beforeAll(async () => {
  guarded = await startGuardedSchool();
  const served = [];
  for (const page of pages) served.push({ page, folder: await buildPage(page) });
  server = await startLabServer(served);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await guarded.stop();
});

/** The lab's page, with its editor in a form as a school's website has it. */
async function openEditor(id: Editor): Promise<{ page: Page; field: ElementHandle<Element> }> {
  const spec = pages.find((it) => it.id === id);
  if (spec === undefined) throw new Error(`no page ${id}`);
  const page = await guarded.openPage(server.plainUrl);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.resourceType() !== 'document') return request.continue();
    if (request.frame() !== page.mainFrame()) return request.continue();
    const plain = await (await fetch(request.url())).text();
    const body = plain.replace(/<(div|textarea) id="body"><\/\1>/, '<form method="post">$&</form>');
    return request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(server.urlOf(spec));
  const field = await waitForField(page, editors[id]);
  return { page, field };
}

async function waitForField(page: Page, selector: string): Promise<ElementHandle<Element>> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const frame of page.frames()) {
      const found = await frame.$(selector).catch(() => null);
      if (found !== null) return found;
    }
    await pause(50);
  }
  throw new Error(`${selector} is not there`);
}

const textOf = (field: ElementHandle<Element>): Promise<string> =>
  field.evaluate((it) => (it.textContent ?? '').replace(/[\u00a0\u2060\ufeff]/g, ' ').trim());

test.each(Object.keys(editors) as Editor[])('%s', async (id) => {
  const { page, field } = await openEditor(id);
  await field.click();
  await page.keyboard.type('Gisteren won Emma de Vries.');
  const mark = await waitForMark(page);
  await page.keyboard.press('ArrowLeft');
  const before = await field.evaluate((it) => it.innerHTML);
  await mark.click();
  const review: Frame = await waitForReview(page);
  expect(await reviewText(review)).toContain('Emma de Vries');
  await goBack(page, review);
  expect(await field.evaluate((it) => it.innerHTML)).toBe(before);

  // The caret stands before the full stop, as it did.
  await page.keyboard.type(' de sprint');
  expect(await textOf(field)).toBe('Gisteren won Emma de Vries de sprint.');
  await page.keyboard.down('Control');
  for (let times = 0; times < 60 && (await textOf(field)) !== ''; times += 1) {
    await page.keyboard.press('z');
  }
  await page.keyboard.up('Control');
  expect(await textOf(field)).toBe('');
  await waitUntilUnmarked(page);
  await page.close();
});
