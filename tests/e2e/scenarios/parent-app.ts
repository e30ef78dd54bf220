/** The whole job in a parent app without forms: a detached input, XHR at once, autosave. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import type { TestBrowser } from '../../support/in-each-browser.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../../support/review.ts';
import {
  addPhotos,
  chooseAudience,
  messageText,
  openComposer,
  place,
  writeMessage,
} from '../../support/social-schools-page.ts';

export function parentAppScenarios(
  guarded: () => GuardedSchool,
  browser: TestBrowser['name'],
): void {
  const posts = () =>
    guarded()
      .school.requests()
      .filter((it) => it.method === 'POST' && it.path.endsWith('/api/v1/posts'));
  const uploads = () =>
    guarded()
      .school.requests()
      .filter((it) => it.method === 'POST' && it.path.endsWith('/api/v1/media'));

  async function startMessage(group: string): Promise<Page> {
    const page = await guarded().openPage(guarded().school.socialSchoolsUrl);
    guarded().school.clear();
    await openComposer(page);
    await chooseAudience(page, group);
    return page;
  }

  describe('a photo and a message in the parent app', () => {
    test('held, warned about, fixed and published', async () => {
      const page = await startMessage('Groep 5');
      await addPhotos(page, picture('sportdag.jpg'));
      const question = await waitForReview(page);
      expect(await reviewText(question)).toContain('Daan');
      expect(uploads()).toEqual([]);
      await press(question, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      await page.waitForSelector('img[alt="sportdag.jpg"]');
      expect(uploads()).toHaveLength(1);

      await writeMessage(page, 'Sportdag', 'Noah Bakker was de snelste van de groep.');
      await place(page);
      const warning = await waitForReview(page);
      const words = await reviewText(warning);
      expect(words).toContain('Controleren');
      expect(words).toContain('Noah Bakker');
      expect(posts()).toEqual([]);
      await press(warning, 'Terug om aan te passen');
      await waitUntilSettled(page);
      expect(await messageText(page)).toBe('Noah Bakker was de snelste van de groep.');

      await writeMessage(page, 'Sportdag', 'Wat hebben we hard gerend vandaag.');
      await place(page);
      await page.waitForSelector('article[aria-label="Sportdag"]');
      expect(posts()).toHaveLength(1);
      expect(posts()[0]?.body.includes('Wat hebben we hard gerend')).toBe(true);
      expect(posts()[0]?.body.includes('Noah')).toBe(false);
      await page.close();
    });

    test.runIf(browser === 'chromium')(
      'held and refused: not a byte leaves, and the text stays where it was',
      async () => {
        const page = await startMessage('Groep 5');
        await addPhotos(page, picture('knutselmiddag.jpg'));
        const warning = await waitForReview(page);
        expect(await reviewText(warning)).toContain('Emma de Vries');
        await press(warning, 'Kies geen foto');
        await waitUntilSettled(page);
        expect(uploads()).toEqual([]);
        expect(guarded().school.bytesOf('knutselmiddag')).toEqual([]);
        expect(await page.$('img[alt="knutselmiddag.jpg"]')).toBeNull();

        // Without a photo a name is only marked: the message goes out without a review.
        await writeMessage(page, 'Jarig', 'Noah is vandaag jarig!');
        await place(page);
        await page.waitForSelector('article[aria-label="Jarig"]');
        expect(posts()).toHaveLength(1);
        await page.close();
      },
    );
  });
}
