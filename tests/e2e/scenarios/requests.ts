/** Texts that leave without the publish button, drafts, drops and telling file names. */
import { copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms } from '../../support/cms-page.ts';
import { dropFiles } from '../../support/drop-files.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import type { TestBrowser } from '../../support/in-each-browser.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../../support/review.ts';
import {
  addPhotos,
  chooseAudience,
  openComposer,
  writeMessage,
} from '../../support/social-schools-page.ts';

export function requestScenarios(guarded: () => GuardedSchool, browser: TestBrowser['name']): void {
  const sent = (method: string, path: string) =>
    guarded()
      .school.requests()
      .filter((it) => it.method === method && it.path.includes(path));

  /** A message for groep 3, in which everybody may be shown, with one photo in it. */
  async function messageWithPhoto(): Promise<Page> {
    const page = await guarded().openPage(guarded().school.socialSchoolsUrl);
    await openComposer(page);
    await chooseAudience(page, 'Groep 3');
    await addPhotos(page, picture('sportdag.jpg'));
    await page.waitForSelector('img[alt="sportdag.jpg"]');
    return page;
  }

  // Starting Firefox's readers takes long: there only what its own gates could do otherwise.
  const isChromium = browser === 'chromium';

  describe('in the parent app', () => {
    test.runIf(isChromium)(
      'nobody in the group is refused: the photo passes without a question',
      async () => {
        const page = await messageWithPhoto();
        expect(sent('POST', '/media')).toHaveLength(1);
        await page.close();
      },
    );

    test.runIf(isChromium)(
      'the draft that the app saves while typing passes; it is not a publication',
      async () => {
        const page = await messageWithPhoto();
        await writeMessage(page, 'Sportdag', 'Noah Bakker rende het hardst.');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('[role="status"]')].some((it) =>
            it.textContent?.includes('Concept opgeslagen'),
          ),
        );
        expect(sent('PUT', '/drafts/').length).toBeGreaterThan(0);
        expect(sent('POST', '/posts')).toEqual([]);
        await page.close();
      },
    );

    test.each(isChromium ? (['fetch', 'xhr'] as const) : (['xhr'] as const))(
      'the same text sent by %s without a click on the button is held, and can be copied',
      async (how) => {
        const page = await messageWithPhoto();
        await writeMessage(page, 'Sportdag', 'Noah Bakker rende het hardst van allemaal.');
        const outcome = page.evaluate(async (kind) => {
          const body = JSON.stringify({
            post: { blocks: ['<p>Noah <b>Bakker</b> rende het hardst van allemaal.</p>'] },
          });
          const address = '/social-schools/api/v1/elsewhere';
          if (kind === 'fetch') {
            return fetch(address, { method: 'POST', body }).then(
              () => 'sent',
              () => 'failed',
            );
          }
          return new Promise<string>((resolve) => {
            const xhr = new XMLHttpRequest();
            xhr.open('post', address);
            xhr.onload = () => resolve('sent');
            xhr.onerror = () => resolve('failed');
            xhr.send(body);
          });
        }, how);
        const review = await waitForReview(page);
        expect(await reviewText(review)).toContain('Kopieer je tekst');
        expect(sent('POST', '/elsewhere')).toEqual([]);
        await press(review, 'Terug om aan te passen');
        expect(await outcome).toBe('failed');
        expect(sent('POST', '/elsewhere')).toEqual([]);
        await waitUntilSettled(page);
        await page.close();
      },
    );

    // No driver of Firefox can drop files.
    test.runIf(isChromium)('a dropped photo is held like a chosen one', async () => {
      const page = await guarded().openPage(guarded().school.socialSchoolsUrl);
      await openComposer(page);
      await chooseAudience(page, 'Groep 5');
      await dropFiles(page, '[role="dialog"]', picture('sportdag.jpg'));
      const review = await waitForReview(page);
      expect(sent('POST', '/media')).toEqual([]);
      await press(review, 'Nee, zij staan er niet op');
      await page.waitForSelector('img[alt="sportdag.jpg"]');
      expect(sent('POST', '/media')).toHaveLength(1);
      await page.close();
    });
  });

  describe.runIf(isChromium)('on the website', () => {
    test('a file name that names a pupil arrives as a neutral one', async () => {
      const page = await guarded().openPage(guarded().school.cmsUrl);
      const file = join(tmpdir(), 'noah_bakker.jpg');
      copyFileSync(picture('sportdag.jpg'), file);
      await fillCms(page, { title: 'Sportdag', text: 'Wat een dag.', group: 'Groep 3' });
      await chooseCmsPhotos(page, file);
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === 1,
      );
      const name = await page.$eval('[name="foto"]', (input) =>
        input instanceof HTMLInputElement ? input.files?.[0]?.name : '',
      );
      expect(name).toMatch(/^foto-\d{4}-\d\d-\d\d-1\.jpg$/);
      await page.close();
    });

    test('saving a draft with its own button is not held', async () => {
      const page = await guarded().openPage(guarded().school.cmsUrl);
      await fillCms(page, { title: 'Concept', text: 'Noah Bakker won.', group: 'Groep 3' });
      await Promise.all([page.waitForNavigation(), page.click('button[value="concept"]')]);
      expect(sent('POST', '/website/')).toHaveLength(1);
      await page.close();
    });

    test('no group chosen on the page: the review asks which, then who may not', async () => {
      const page = await guarded().openPage(guarded().school.cmsUrl);
      await fillCms(page, { title: 'Sportdag' });
      await chooseCmsPhotos(page, picture('sportdag.jpg'));
      const review = await waitForReview(page);
      expect(await reviewText(review)).toContain('Welke groep staat erop?');
      await review.locator('::-p-aria(Groep 5[role="checkbox"])').click();
      await press(review, 'Laat zien wie niet mag');
      await review.waitForFunction(() => document.body.innerText.includes('Lotte'));
      await pause(100);
      await press(review, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      await page.close();
    });
  });
}
