/** A browser that speaks English shows English, everywhere, and says so to screen readers. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import dutch from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { sameWords } from '../architecture/same-words.ts';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import { copyWithEnglish, type EnglishExtension } from '../support/english-extension.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { openPopup } from '../support/popup.ts';
import { waitForReview } from '../support/review.ts';

let extension: EnglishExtension;
let guarded: GuardedSchool;
beforeAll(async () => {
  extension = copyWithEnglish();
  const { folder } = extension;
  guarded = await startGuardedSchool({ extension: folder, language: 'en-GB', withContact: false });
});
afterAll(async () => {
  await guarded.stop();
  extension.remove();
});

/** Messages that stand in the page as they are in Dutch. */
const dutchLines = new Set(
  Object.entries(dutch).flatMap(([key, { message }]) =>
    sameWords.includes(key) || message.includes('$') ? [] : [message],
  ),
);

/** A label that is the site's own, in the site's language. */
const siteWords = ['Titel'];

/** What is shown, once it is sure that it says so, breaks no rule of axe in either theme, and holds nothing in Dutch. */
async function englishOf(page: Page, view: Page | Frame = page): Promise<string> {
  expect(await view.$eval('html', (html) => html.lang)).toBe('en-GB');
  for (const value of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // Colours change slowly, and are measured as they will be.
    await view.waitForFunction(() =>
      document.getAnimations().every((it) => it.playState !== 'running'),
    );
    expect(await accessibilityProblems(view), value).toEqual([]);
  }
  const said = await view.$eval('body', (body) => body.innerText);
  const lines = said.split('\n').map((line) => line.trim());
  expect(lines.filter((it) => dutchLines.has(it) && !siteWords.includes(it))).toEqual([]);
  return said;
}

test('the options page', async () => {
  const page = await guarded.openOptions();
  await page.setViewport({ width: 760, height: 820 });
  await page.waitForSelector('.register table');
  const said = await englishOf(page);
  expect(said).toContain('List of pupils');
  expect(said).toMatch(/Imported on \d+ \p{L}+ \d{4} at \d\d:\d\d/u);
  await page.close();
});

test('the popup, over a guarded page', async () => {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  const popup = await openPopup(guarded, page);
  await popup.waitForSelector('.popup select');
  const said = await englishOf(popup);
  expect(said).toContain('Beeldwacht is on, for the public website.');
  expect(said).toMatch(/List of \d+ pupils, imported on \d+ \p{L}+ \d{4}\./u);
  await popup.close();
  await page.close();
});

test('the review, over a page in Dutch', async () => {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await page.setViewport({ width: 760, height: 820 });
  await fillCms(page, { title: 'Fenna wint de sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const review = await waitForReview(page);
  // Its buttons change colour when they may be pressed.
  await review.waitForSelector('.button-primary:not([aria-disabled="true"])');
  const said = await englishOf(page, review);
  expect(said).toContain('Check first');
  expect(said).toContain('These pupils in Groep 5 may not appear:');
  await page.close();
});
