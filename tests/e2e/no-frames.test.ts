/** A page that keeps the review's frame out: there it is a window. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import {
  openReview,
  openWindow,
  pause,
  press,
  reviewText,
  waitForReviewWindow,
} from '../support/review.ts';

/** A sandboxed page gives its frames an origin of their own: the review cannot run in one. */
describe('a page whose frames are sandboxed', () => {
  let guarded: GuardedSchool;
  let page: Page;
  beforeAll(async () => {
    guarded = await startGuardedSchool();
    guarded.school.sendHeaders({ 'Content-Security-Policy': 'sandbox allow-scripts allow-forms' });
    page = await guarded.openPage(guarded.school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  });
  afterAll(() => guarded.stop());

  const posted = () => guarded.school.requests().filter((it) => it.method === 'POST');

  async function untilClosed(): Promise<void> {
    const deadline = Date.now() + 10_000;
    while ((await openWindow(guarded.browser)) !== null) {
      if (Date.now() > deadline) throw new Error('the window is still open');
      await pause(50);
    }
  }

  async function untilChosen(count: number): Promise<void> {
    await page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === wanted,
      { timeout: 20_000 },
      count,
    );
  }

  test('a photo is read and refused: nothing leaves, and the field is clean', async () => {
    await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
    const window = await waitForReviewWindow(guarded.browser);
    expect(await reviewText(window)).toContain('Op de foto staat de naam van een leerling');
    expect(await openReview(page)).toBeNull();
    expect(await filesInCms(page)).toBe(0);
    await press(window, 'Kies geen foto');
    await untilClosed();
    expect(await filesInCms(page)).toBe(0);
    expect(posted()).toEqual([]);
  });

  test('a window that is closed decides nothing; choosing again brings another', async () => {
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    await (await waitForReviewWindow(guarded.browser)).close();
    await pause(1_000);
    expect(await filesInCms(page)).toBe(0);
    await page.bringToFront();
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    await press(await waitForReviewWindow(guarded.browser), 'Nee, zij staan er niet op');
    await untilClosed();
    await untilChosen(1);
    // What came is the cleaned copy, whole.
    const size = await page.evaluate(async () => {
      const file = document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.[0];
      const bitmap = file === undefined ? null : await createImageBitmap(file);
      return bitmap?.width ?? 0;
    });
    expect(size).toBeGreaterThan(100);
  });

  test('a text is held; its window comes back at the next click, and the decision counts', async () => {
    await fillCms(page, { text: 'Noah Bakker won de sprint.' });
    await publishCms(page);
    await (await waitForReviewWindow(guarded.browser)).close();
    await pause(1_000);
    expect(posted()).toEqual([]);
    await page.bringToFront();
    await publishCms(page);
    const window = await waitForReviewWindow(guarded.browser);
    expect(await reviewText(window)).toContain('Noah Bakker');
    await press(window, 'Terug om aan te passen');
    await untilClosed();
    await page.bringToFront();
    await fillCms(page, { text: 'Wat een dag.' });
    await Promise.all([page.waitForNavigation({ timeout: 30_000 }), publishCms(page)]);
    expect(posted()).toHaveLength(1);
    expect(guarded.school.bytesOf('Noah')).toEqual([]);
  });

  test('a file that is too large to carry is not looked at, and passes by the teacher’s word', async () => {
    const large = join(tmpdir(), `beeldwacht-${process.pid}-groot.mp4`);
    writeFileSync(large, Buffer.alloc(51 * 1024 * 1024, 'film'));
    page = await guarded.openPage(guarded.school.cmsUrl);
    await fillCms(page, { title: 'Film', group: 'Groep 3' });
    await chooseCmsPhotos(page, large);
    const window = await waitForReviewWindow(guarded.browser);
    const words = await reviewText(window);
    expect(words).toContain('Controleren');
    expect(words).toContain('groot');
    expect(await filesInCms(page)).toBe(0);
    await press(window, 'Ik heb zelf gekeken');
    await untilClosed();
    await untilChosen(1);
  });
});
