/** What is published is what was judged, once; and a page is never left without a way on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';
import {
  addPhotos,
  chooseAudience,
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

const posted = () => guarded.school.requests().filter((it) => it.method === 'POST');

async function chooseReleasedPhoto(): Promise<void> {
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === 1,
  );
}

describe('in a hurry', () => {
  test('a double click publishes once', async () => {
    await fillCms(page, { title: 'Nieuws', text: 'Morgen is er een studiedag.' });
    const button = await page.$('button[value="publiceren"]');
    await Promise.all([page.waitForNavigation(), button?.click({ count: 2 })]);
    await pause(500);
    expect(posted()).toHaveLength(1);
  });

  test('what was changed while it was being judged is judged as well', async () => {
    await fillCms(page, { title: 'Sportdag', text: 'Wat een dag.', group: 'Groep 3' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'), picture('schooltuin.jpg'));
    await publishCms(page);
    await fillCms(page, { text: 'Emma de Vries was de snelste.', group: 'Groep 5' });
    const review = await waitForReview(page);
    const words = await reviewText(review);
    expect(words).toContain('Emma de Vries');
    expect(words).toContain('Groep 5');
    expect(posted()).toEqual([]);
  });

  test('an audience that is widened before the post leaves is asked about', async () => {
    await page.goto(guarded.school.socialSchoolsUrl);
    await openComposer(page);
    await chooseAudience(page, 'Groep 5');
    await addPhotos(page, picture('sportdag.jpg'));
    await press(await waitForReview(page), 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    await page.waitForSelector('img[alt="sportdag.jpg"]');
    await writeMessage(page, 'Sportdag', 'Wat een dag.');
    await page.locator('::-p-aria(Ook op de openbare website[role="switch"])').click();
    await place(page);
    const review = await waitForReview(page);
    const words = await reviewText(review);
    expect(words).toContain('openbare website');
    expect(words).toMatch(/^Emma\b/m);
    expect(posted().filter((it) => it.path.endsWith('/posts'))).toEqual([]);
  });
});

describe('the browser and the page do unexpected things', () => {
  test('a released file is not restored by Back: it comes through the gate again', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 3' });
    await chooseReleasedPhoto();
    await page.goto(`${guarded.school.origin}/website/`);
    await page.goBack();
    guarded.school.clear();
    // The browser restores files by their place on the disk, and what was released has none.
    expect(await filesInCms(page)).toBe(0);
    await fillCms(page, { title: 'Sportdag', text: 'Noah Bakker won.', group: 'Groep 3' });
    await chooseReleasedPhoto();
    await publishCms(page);
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Noah Bakker');
    expect(posted()).toEqual([]);
  });

  test('a request that the page aborts takes its review with it, and frees the page', async () => {
    await fillCms(page, {
      title: 'Sportdag',
      text: 'Noah Bakker won de sprint.',
      group: 'Groep 3',
    });
    await chooseReleasedPhoto();
    await page.evaluate(() => {
      const abort = new AbortController();
      Object.assign(window, { abort });
      const body = JSON.stringify({ text: 'Noah Bakker won de sprint.' });
      fetch('/website/ergens', { method: 'POST', body, signal: abort.signal }).catch(() => 0);
    });
    await waitForReview(page);
    await page.evaluate(() => (window as unknown as { abort: AbortController }).abort.abort());
    await waitUntilSettled(page);
    await page.click('[name="titel"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('titel');
    expect(posted()).toEqual([]);
  });

  test('text that a script put into the form is held at form.submit()', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 3' });
    await chooseReleasedPhoto();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('[name="bericht"]');
      if (field !== null) field.value = 'Noah Bakker won de sprint.';
      document.querySelector('form')?.submit();
    });
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Noah Bakker');
    expect(posted()).toEqual([]);
  });

  test('a publish button that a script presses is no way round', async () => {
    await fillCms(page, { title: 'Sportdag', text: 'Noah Bakker won.', group: 'Groep 3' });
    await chooseReleasedPhoto();
    await page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('button[value="publiceren"]')?.click();
    });
    await waitForReview(page);
    expect(posted()).toEqual([]);
  });

  test('a text that is too long to look at whole is never In orde', async () => {
    await fillCms(page, { title: 'Sportdag', text: 'x', group: 'Groep 3' });
    await page.$eval('[name="bericht"]', (field) => {
      if (field instanceof HTMLTextAreaElement) field.value = 'Wat een mooie dag. '.repeat(60_000);
    });
    await publishCms(page);
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Controleren');
    await press(review, 'Terug om aan te passen');
    await waitUntilSettled(page);
    expect(posted()).toEqual([]);
  });
});

describe('the review counts only what a person does', () => {
  test('clicks by script in it, and clicks before it was in sight, decide nothing', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const review = await waitForReview(page);
    const inert = await review.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((it) => it.innerText.startsWith('Nee, zij'))
        .map((it) => it.getAttribute('aria-disabled')),
    );
    expect(inert).toEqual(['true']);
    await pause(1_200);
    await review.evaluate(() => {
      for (const button of document.querySelectorAll('button')) button.click();
    });
    await pause(300);
    expect(await filesInCms(page)).toBe(0);
    expect(await reviewText(review)).toContain('Daan');
  });
});
