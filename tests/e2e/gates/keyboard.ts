/** The review without a mouse: every answer within reach, and the focus comes back to the page. */
import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { pause, waitForReview, waitUntilSettled } from '../../support/review.ts';

const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

export function keyboardScenarios(guarded: () => GuardedSchool): void {
  test('Tab reaches the answer, Enter gives it, and the focus returns', async () => {
    const page = await guarded().openPage(guarded().school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await page.focus('[name="foto"]');
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const review = await waitForReview(page);
    await pause(1_200);
    expect(await focused(review)).toContain('Controleren');
    for (let step = 0; step < 20; step += 1) {
      if ((await focused(review)).startsWith('Nee, zij staan er niet op')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('foto');
  });

  test('Esc leads to the way back, and Enter takes it', async () => {
    const page = await guarded().openPage(guarded().school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const review = await waitForReview(page);
    // The frame takes the keyboard a moment after it is there to be seen.
    await review.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Escape');
    expect(await focused(review)).toBe('Kies geen foto');
    await page.keyboard.press('Enter');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(0);
  });
}
