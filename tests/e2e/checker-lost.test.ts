/** A checker or reader that is lost is started again; a crash of it all releases nothing. */
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());

async function startReading(): Promise<Page> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Foto', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('groot-12mp.jpg'));
  return page;
}

const target = (ending: string): Promise<Target> =>
  guarded.browser.waitForTarget((it) => it.url().endsWith(ending));

test('the checker is closed while it reads: the picture is read again', async () => {
  const page = await startReading();
  const session = await (await target('/checker.html')).createCDPSession();
  await pause(300);
  await session.send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
  const review = await waitForReview(page);
  expect(await reviewText(review)).toContain('Op de foto staat de naam van een leerling');
  expect(await filesInCms(page)).toBe(0);
  await press(review, 'Kies geen foto');
  await waitUntilSettled(page);
  await page.close();
});

test('the whole extension crashes: the page gets no file, and its text is within reach', async () => {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Foto', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await waitForReview(page);
  const session = await (await target('/checker.html')).createCDPSession();
  await Promise.race([session.send('Page.crash').catch(() => undefined), pause(1_000)]);
  await pause(9_000);
  expect(await filesInCms(page)).toBe(0);
  expect(guarded.school.requests().filter((it) => it.method === 'POST')).toEqual([]);
  // No dead sheet lies over the page: what was typed can be copied before a reload.
  await page.click('[name="titel"]');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('titel');
});
