/** "Dit is geen leerling": gone at once, gone in the next draft, and back when it is undone. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, reviewText, waitForReview, waitForReviewWindow } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(() => guarded.school.clear());

const sent = () => guarded.school.requests().filter((it) => it.method === 'POST');

/** In Groep 3 everybody may be in the photo, so that only the text is asked about. */
async function writeBesidePhoto(text: string): Promise<Page> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Lente', group: 'Groep 3' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  while ((await filesInCms(page)) === 0) await pause(50);
  await fillCms(page, { text });
  return page;
}

async function tabTo(page: Page, frame: Frame, name: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    const focused = await frame.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach "${name}"`);
}

const flower = 'De kleine Prins gaf zijn enige echte Roos’ doornen water.';

test('by keyboard in the frame; the next draft passes; reported again on the options page', async () => {
  const page = await writeBesidePhoto(flower);
  await publishCms(page);
  const review = await waitForReview(page);
  expect(await reviewText(review)).toMatch(/Roos Groep \d/);
  await pause(1_200);
  await tabTo(page, review, '‘Roos’ is hier geen leerling');
  await page.keyboard.press('Enter');
  expect(await reviewText(review)).toContain('Voor- en achternaam samen blijven gemeld.');
  expect(sent()).toEqual([]);
  await tabTo(page, review, 'Niet meer melden');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(sent()).toHaveLength(1);
  await page.close();

  const next = await writeBesidePhoto(flower);
  await Promise.all([next.waitForNavigation(), publishCms(next)]);
  expect(sent()).toHaveLength(2);
  await next.close();

  const whole = await writeBesidePhoto('Roos van Leeuwen gaf de Roos water.');
  await publishCms(whole);
  expect(await reviewText(await waitForReview(whole))).toContain('Roos van Leeuwen');
  await whole.close();

  const options = await guarded.openOptions();
  await press(options, 'Weer melden');
  await options.waitForFunction(() => document.querySelector('.ignored li') === null);
  await options.close();
  const later = await writeBesidePhoto(flower);
  await publishCms(later);
  expect(await reviewText(await waitForReview(later))).toMatch(/Roos Groep \d/);
  await later.close();
});

test('a pupil of that name may not everywhere: in the window only', async () => {
  const page = await writeBesidePhoto('Wij lazen voor over Wolf, de zeven geitjes en hun moeder.');
  await publishCms(page);
  const review = await waitForReview(page);
  await press(review, '‘Wolf’ is hier geen leerling');
  expect(await reviewText(review)).not.toContain('Niet meer melden');
  await press(review, 'Open het venster');
  const window = await waitForReviewWindow(guarded.browser);
  expect(sent()).toEqual([]);
  await press(window, '‘Wolf’ is hier geen leerling');
  const navigation = page.waitForNavigation();
  await press(window, 'Niet meer melden');
  await navigation;
  expect(sent()).toHaveLength(1);
  await page.close();
});

test('added by hand, and never the whole name of a pupil', async () => {
  const options = await guarded.openOptions();
  const type = async (word: string) => {
    await options.locator('[name="ignoredWord"]').fill(word);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.ignored :is([role="status"], [role="alert"]):not(:empty)');
    return options.$eval('.ignored', (it) => it.textContent ?? '');
  };
  expect(await type('EmmaDeVries')).toContain('Zo heet een leerling voluit.');
  expect(await type('Emma de Vries')).toContain('Vul één woord in');
  expect(await type('Storm')).toContain('‘Storm’ wordt niet meer gemeld als losse naam.');
  await options.close();
  const again = await guarded.openOptions();
  const list = await again.waitForSelector('.ignored ul');
  const words = await list?.evaluate((it) => it.textContent);
  expect(words).toContain('Storm');
  expect(words).not.toContain('Emma');
  await again.close();
});
