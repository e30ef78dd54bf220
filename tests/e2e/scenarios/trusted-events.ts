/** Sites that take only a person's own events: what was released is saved, and chosen or dropped by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { fillCms } from '../../support/cms-page.ts';
import { dropFiles } from '../../support/drop-files.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import type { TestBrowser } from '../../support/in-each-browser.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../../support/review.ts';
import { saveDownloads } from '../../support/save-downloads.ts';

const bring: Readonly<Record<string, (page: Page, file: string) => Promise<void>>> = {
  async chosen(page, file) {
    const field = (await page.waitForSelector('#streng')) as ElementHandle<HTMLInputElement>;
    // The browser says nothing of the same choice twice.
    await field.evaluate((it) => {
      it.value = '';
    });
    await field.uploadFile(file);
  },
  dropped: (page, file) => dropFiles(page, '#zone', file),
};

export function trustedEventScenarios(
  guarded: () => GuardedSchool,
  browser: TestBrowser['name'],
): void {
  // No driver of Firefox can drop files.
  const ways = browser === 'chromium' ? ['chosen', 'dropped'] : ['chosen'];

  test.each(ways)(
    'a page that takes only a person’s own events takes the saved photo, %s',
    async (way) => {
      const { school } = guarded();
      const folder = await saveDownloads(guarded().browser, browser);
      const posts = () => school.requests().filter((it) => it.method === 'POST');
      const page = await guarded().openPage(school.cmsUrl);
      await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'afterbegin',
          '<input type="file" id="streng"><div id="zone" style="padding: 40px">Foto</div>',
        );
        const take = (event: Event, files: FileList | null | undefined): void => {
          event.preventDefault();
          const [body] = event.isTrusted ? (files ?? []) : [];
          if (body !== undefined) void fetch('/website/upload', { method: 'POST', body });
        };
        const input = document.querySelector<HTMLInputElement>('#streng');
        const zone = document.querySelector<HTMLElement>('#zone');
        input?.addEventListener('change', (event) => take(event, input.files));
        zone?.addEventListener('dragover', (event) => event.preventDefault());
        zone?.addEventListener('drop', (event) => take(event, event.dataTransfer?.files));
      });
      const give = async (file: string): Promise<void> => bring[way]?.(page, file);
      const offer = '::-p-aria(Bewaar de foto[role="button"])';
      const isOffered = () =>
        page.evaluate(() => Reflect.get(window, 'find').call(window, 'Bewaar de foto'));
      for (const _ of ['first', 'again']) {
        expect(await isOffered()).toBe(false);
        await give(picture('sportdag.jpg'));
        await press(await waitForReview(page), 'Nee, zij staan er niet op');
        await waitUntilSettled(page);
        await pause(300);
      }
      expect(posts()).toEqual([]);
      if (browser === 'chromium') await (await page.waitForSelector(offer))?.click();
      else await pressInCorner(page);
      const saved = await vi.waitUntil(
        () => readdirSync(folder).find((name) => name.endsWith('.jpg')),
        15_000,
      );
      const file = join(folder, saved);
      const bytes = readFileSync(file);
      await give(file);
      await vi.waitFor(() => expect(posts()[0]?.body.equals(bytes)).toBe(true), 15_000);
      // Once: the next time it is looked at as any other.
      await give(file);
      await waitForReview(page);
      expect(posts()).toHaveLength(1);
      await page.close();
    },
  );
}

/** Firefox's driver finds nothing in a closed shadow root; a person sees the button. */
async function pressInCorner(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    let at = { x: 0, y: 0 };
    // The button comes after the words that speak of it.
    getSelection()?.removeAllRanges();
    while (Reflect.get(window, 'find').call(window, 'Bewaar de foto') === true) {
      const { x, y } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? at;
      at = { x: x + 3, y: y + 3 };
    }
    return at;
  });
  await page.mouse.click(at.x, at.y);
}
