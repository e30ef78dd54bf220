/** Firefox: the event page is suspended at any step, and tabs live in containers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browser/find-browser.ts';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

/** Shorter than the review's own sign of life; long enough for one picture, also on a busy machine. */
const idleAfter = 11_000;

let guarded: GuardedSchool;
let page: Page;

describe.skipIf(findFirefox() === null)('the event page', () => {
  beforeAll(async () => {
    guarded = await startGuardedSchool({ browser: 'firefox', idleAfter });
    page = await guarded.openPage(guarded.school.cmsUrl);
  });
  afterAll(() => guarded.stop());

  test('is suspended between hold and decision: nothing is released, and the decision counts', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const question = await waitForReview(page);
    await untilSuspended();
    expect(await filesInCms(page)).toBe(0);
    // The cleaned copy is made of a file that the new checker has to be sent again.
    await press(question, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(1);
  });

  test('is suspended between a released photo and a held text: both are judged together', async () => {
    await fillCms(page, { text: 'Noah Bakker won de sprint.' });
    await publishCms(page);
    const warning = await waitForReview(page);
    await untilSuspended();
    expect(guarded.school.requests().filter((it) => it.method === 'POST')).toEqual([]);
    await press(warning, 'Terug om aan te passen');
    await waitUntilSettled(page);
    await fillCms(page, { text: 'Iemand won de sprint.' });
    await Promise.all([page.waitForNavigation(), publishCms(page)]);
    expect(guarded.school.bytesOf('Noah')).toEqual([]);
  });

  test('serves a tab in a container, which shares nothing with it but messages', async () => {
    const context = await guarded.browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(guarded.school.cmsUrl);
    await fillCms(tab, { title: 'Knutselen', group: 'Groep 5' });
    await chooseCmsPhotos(tab, picture('knutselmiddag.jpg'));
    const warning = await waitForReview(tab);
    expect(await reviewText(warning)).toContain('Op de foto staat de naam van een leerling');
    await press(warning, 'Kies geen foto');
    await waitUntilSettled(tab);
    await context.close();
  });
});

interface FirefoxWindow {
  readonly browser: { readonly extension: { getBackgroundPage(): Window | null } };
}

/** Only a tab of the extension can see it; being looked at does not keep it alive. */
async function untilSuspended(): Promise<void> {
  const options = await guarded.openOptions();
  await options.waitForFunction(
    () => (window as unknown as FirefoxWindow).browser?.extension.getBackgroundPage() === null,
    { timeout: 40_000, polling: 100 },
  );
  await options.close();
  await page.bringToFront();
}
