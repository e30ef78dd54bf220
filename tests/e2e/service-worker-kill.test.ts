/** A killed service worker loses nothing and releases nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { killServiceWorker } from '../support/kill-service-worker.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
  page = await guarded.openPage(guarded.school.cmsUrl);
});
afterAll(() => guarded.stop());

const sent = () => guarded.school.requests().filter((it) => it.method === 'POST');

describe('the service worker is killed', () => {
  test('between hold and decision: the hold stays, and the decision still counts', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const question = await waitForReview(page);
    await killServiceWorker(guarded);
    await pause(500);
    expect(await filesInCms(page)).toBe(0);
    await press(question, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(1);
  });

  test('while a picture is being read: it is read all the same', async () => {
    await chooseCmsPhotos(page, picture('groot-12mp.jpg'));
    await pause(300);
    await killServiceWorker(guarded);
    const warning = await waitForReview(page);
    expect(await filesInCms(page)).toBe(0);
    await press(warning, 'Kies geen foto');
    await waitUntilSettled(page);
  });

  test('between a held text and the decision: what was asked before is not asked again', async () => {
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const question = await waitForReview(page);
    await press(question, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    await fillCms(page, { text: 'Noah Bakker won.' });
    await publishCms(page);
    const warning = await waitForReview(page);
    await killServiceWorker(guarded);
    await pause(500);
    expect(sent()).toEqual([]);
    await press(warning, 'Terug om aan te passen');
    await waitUntilSettled(page);
    expect(sent()).toEqual([]);
    await fillCms(page, { text: 'Iemand won.' });
    await Promise.all([page.waitForNavigation(), publishCms(page)]);
    expect(sent()).toHaveLength(1);
    expect(guarded.school.bytesOf('Noah')).toEqual([]);
  });
});
