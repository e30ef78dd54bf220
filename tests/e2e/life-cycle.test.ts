/** A hold outlives nothing that it was about, and nothing that ends on the way releases it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(async () => {
  page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  guarded.school.clear();
});

const posted = () => guarded.school.requests().filter((it) => it.method === 'POST');

/** What the extension's memory of the session still knows of drafts. */
async function drafts(): Promise<number> {
  const options = await guarded.openOptions();
  const count = await options.evaluate(async () => {
    const { chrome } = window as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<object> } } };
    };
    return Object.keys(await chrome.storage.session.get(null)).filter((it) =>
      it.startsWith('draft:'),
    ).length;
  });
  await options.close();
  return count;
}

test('a route that changes during a hold takes the field along: nothing comes afterwards', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const kind of ['input', 'change']) {
      // The title's own `change` comes when the review takes the focus.
      const input = document.querySelector('[name="foto"]');
      input?.addEventListener(kind, () => heard.push(kind));
    }
  });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const question = await waitForReview(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/website/beheer/nieuws');
    document.body.innerHTML = '<h1>Nieuws</h1>';
  });
  await press(question, 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await pause(300);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(posted()).toEqual([]);
});

test('two holds at once are asked about one after the other, each with its own answer', async () => {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'tweede';
    document.querySelector('form')?.append(input);
  });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const second = await page.waitForSelector('input[name="tweede"]');
  await (second as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
    picture('knutselmiddag.jpg'),
  );
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await press(await waitForReview(page), 'Kies geen foto');
  await waitUntilSettled(page);
  expect(await filesInCms(page)).toBe(1);
  expect(await second?.evaluate((it) => (it as HTMLInputElement).files?.length)).toBe(0);
});

test('two windows, each with a hold of its own, get each their own answer', async () => {
  const other = await guarded.browser.newPage({ type: 'window' });
  await other.goto(guarded.school.cmsUrl);
  await fillCms(other, { title: 'Knutselen', group: 'Groep 5' });
  await chooseCmsPhotos(other, picture('knutselmiddag.jpg'));
  await page.bringToFront();
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const question = await waitForReview(page);
  await other.bringToFront();
  await press(await waitForReview(other), 'Kies geen foto');
  await waitUntilSettled(other);
  // What was refused there is still asked here.
  expect([await filesInCms(page), await filesInCms(other)]).toEqual([0, 0]);
  await page.bringToFront();
  await press(question, 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  expect([await filesInCms(page), await filesInCms(other)]).toEqual([1, 0]);
  expect(posted()).toEqual([]);
  await other.close();
});

test('a tab that is closed during a hold leaves nothing behind', async () => {
  await page.close();
  const before = await drafts();
  page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await waitForReview(page);
  expect(await drafts()).toBe(before + 1);
  await page.close();
  await pause(500);
  expect(await drafts()).toBe(before);
  expect(posted()).toEqual([]);
});

test('an extension that is updated during a hold frees the page, and lets nothing go', async () => {
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await waitForReview(page);
  const options = await guarded.openOptions();
  await options
    .evaluate(() =>
      (window as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await page.bringToFront();
  await pause(3_000);
  // No dead sheet lies over the page, and its field still takes a file: which is held, and given back.
  await page.click('[name="titel"]');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('titel');
  await page.evaluate(() => {
    Object.assign(window, { given: 0 });
    document.addEventListener('cancel', () => {
      (window as unknown as { given: number }).given += 1;
    });
  });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await page.waitForFunction(() => (window as unknown as { given: number }).given === 1);
  expect(await filesInCms(page)).toBe(0);
  expect(posted()).toEqual([]);
});
