/** Files that cannot be looked at: told in a sentence, held, and never In orde. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import type { TestBrowser } from '../../support/in-each-browser.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../../support/review.ts';

const bad = [
  ['corrupt.jpg', 'De foto gaat niet open.'],
  ['leeg.jpg', 'Dit bestand is leeg (0 bytes).'],
  ['geen-foto.jpg', 'Dit bestand is geen foto.'],
] as const;

export function badFileScenarios(guarded: () => GuardedSchool, browser: TestBrowser['name']): void {
  describe('a file that cannot be looked at', () => {
    let page: Page;
    beforeAll(async () => {
      page = await guarded().openPage(guarded().school.cmsUrl);
      await fillCms(page, { title: 'Foto', group: 'Groep 3' });
      return () => page.close();
    });

    // Only opening a picture is the browser's own affair.
    test.each(bad.slice(0, browser === 'firefox' ? 1 : undefined))(
      '%s: held, with a sentence and a way on',
      async (file, sentence) => {
        await chooseCmsPhotos(page, picture(file));
        const review = await waitForReview(page);
        const words = await reviewText(review);
        expect(words).toContain('Controleren');
        expect(words).toContain(sentence);
        expect(await filesInCms(page)).toBe(0);
        await press(review, 'Kies geen foto');
        await waitUntilSettled(page);
        expect(await filesInCms(page)).toBe(0);
      },
    );

    test('one look of the teacher is enough, and the file arrives unchanged', async () => {
      await chooseCmsPhotos(page, picture('corrupt.jpg'));
      await press(await waitForReview(page), 'Ik heb zelf gekeken');
      await waitUntilSettled(page);
      expect(await filesInCms(page)).toBe(1);
    });

    test.runIf(browser === 'chromium')(
      'a good photo in a group where everybody may: no question at all',
      async () => {
        await chooseCmsPhotos(page, picture('sportdag.jpg'));
        await page.waitForFunction(
          () => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === 1,
        );
      },
    );
  });
}
