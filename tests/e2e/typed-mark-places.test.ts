/** Where the mark can be: a parent app, a frame, a modal dialog; and where it is not. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import { goBack, hasMark, waitForMark, waitUntilUnmarked } from '../support/field-mark.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';
import {
  chooseAudience,
  messageText,
  openComposer,
  place,
  writeMessage,
} from '../support/social-schools-page.ts';

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(async () => {
  await page?.close();
  page = await guarded.openPage(guarded.school.cmsUrl);
  guarded.school.clear();
});

test('the editor of the parent app is marked, and holds nothing of ours', async () => {
  await page.close();
  page = await guarded.openPage(guarded.school.socialSchoolsUrl);
  await openComposer(page);
  await chooseAudience(page, 'Groep 5');
  await writeMessage(page, 'Jarig', 'Noah is vandaag jarig!');
  const before = await page.$eval('[role="textbox"][aria-label="Bericht"]', (it) => it.innerHTML);
  await (await waitForMark(page)).click();
  const review = await waitForReview(page);
  expect(await reviewText(review)).toMatch(/Noah Groep \d/);
  await goBack(page, review);
  await page.keyboard.type(' Hoera!');
  expect(await messageText(page)).toBe('Noah is vandaag jarig! Hoera!');
  const after = await page.$eval('[role="textbox"][aria-label="Bericht"]', (it) => it.innerHTML);
  expect(after).toBe(before.replace('jarig!', 'jarig! Hoera!'));
  guarded.school.clear();
  await place(page);
  await page.waitForSelector('article[aria-label="Jarig"]');
  const [post] = guarded.school.requests().filter((it) => it.path.endsWith('/api/v1/posts'));
  expect(post?.body.includes('beeldwacht')).toBe(false);
  await waitUntilUnmarked(page);
});

test('a field in a frame of the form is marked, where it is seen', async () => {
  await fillCms(page, { group: 'Groep 5' });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body contenteditable style="margin:20px">';
    document.querySelector('form')?.append(frame);
  });
  const element = await page.waitForSelector('form iframe');
  const frame = await element?.contentFrame();
  const field = await frame?.waitForSelector('body[contenteditable]');
  await element?.scrollIntoView();
  await field?.click();
  await page.keyboard.type('Emma won de sprint.');
  const mark = await waitForMark(page);
  expect(await distanceBetween(mark, field ?? null)).toBeLessThan(12);
  await mark.click();
  const review = await waitForReview(page);
  expect(await reviewText(review)).toMatch(/Emma Groep \d/);
  await goBack(page, review);
  await page.keyboard.type(' Knap!');
  expect(await field?.evaluate((it) => it.textContent)).toBe('Emma won de sprint. Knap!');
});

test('an editor outside every form is marked, and held by its button and by its request', async () => {
  await page.evaluate(() => {
    document.body.innerHTML = `
      <label>Groep <select><option>Groep 5</option></select></label> <input type="file" name="foto">
      <div contenteditable="true" aria-label="Bericht" style="margin:60px;width:500px"></div>
      <button type="button" id="publish">Publiceren</button>
      <button type="button" id="send">Doe maar</button>`;
    const send = () => {
      const body = document.querySelector('[contenteditable]')?.innerHTML ?? '';
      void fetch('/website/elders', { method: 'POST', body }).catch(() => undefined);
    };
    for (const button of document.querySelectorAll('button')) button.onclick = send;
  });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await page.click('[contenteditable]');
  await page.keyboard.type('Emma won de sprint vandaag.');
  await waitForMark(page);
  for (const button of ['#publish', '#send']) {
    await page.click(button);
    const review = await waitForReview(page);
    expect(await reviewText(review)).toMatch(/Emma Groep \d/);
    await press(review, 'Terug om aan te passen');
    await waitUntilSettled(page);
  }
  expect(guarded.school.bytesOf('sprint')).toEqual([]);
  await page.click('[contenteditable]');
  await page.keyboard.press('End');
  for (let at = 0; at < 'Emma won de sprint vandaag.'.length; at += 1) {
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.type('Wat een dag.');
  await page.click('#publish');
  await vi.waitFor(() => expect(guarded.school.bytesOf('Wat een dag')).toHaveLength(1), 15_000);
});

test('a form in a modal dialog of the page has its mark within reach', async () => {
  await fillCms(page, { title: 'Jarig', group: 'Groep 5' });
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'transform:translate(40px,30px);width:700px;padding:60px';
    document.body.append(dialog);
    const form = document.querySelector('form');
    if (form !== null) dialog.append(form);
    dialog.showModal();
  });
  await fillCms(page, { text: 'Emma is vandaag jarig!' });
  const mark = await waitForMark(page);
  const field = await page.$('[name="bericht"]');
  expect(await distanceBetween(mark, field)).toBeLessThan(12);
  await mark.click();
  const review = await waitForReview(page);
  expect(await reviewText(review)).toMatch(/Emma Groep \d/);
  await goBack(page, review);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await waitUntilUnmarked(page);
});

test('a school without a list sees no mark', async () => {
  const bare = await startGuardedSchool({ withRegister: false });
  try {
    const other = await bare.openPage(bare.school.cmsUrl);
    await fillCms(other, { title: 'Jarig', text: 'Emma de Vries is jarig!' });
    await pause(4_000);
    expect(await hasMark(other)).toBe(false);
  } finally {
    await bare.stop();
  }
});

/** Pixels between two boxes that do not overlap, where they are seen. */
async function distanceBetween(
  one: ElementHandle<Element>,
  other: ElementHandle<Element> | null,
): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other?.boundingBox()];
  if (a === null || b === null || b === undefined) throw new Error('one of them is not seen');
  const across = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  const along = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  // Beside or above it: on it would be negative both ways.
  expect(Math.max(across, along)).toBeGreaterThanOrEqual(0);
  return Math.max(across, along);
}
