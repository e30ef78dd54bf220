/** Firefox alone: it ends our scripts in open pages when the extension is updated, and starts the new ones there. */
import { expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../../support/cms-page.ts';
import { firefoxFolder, type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { pause, waitForReview, waitUntilSettled } from '../../support/review.ts';

export function updatedPageScenario(guarded: () => GuardedSchool): void {
  test('an extension that is updated during a hold frees the page, says so, and lets nothing go', async () => {
    const { school, browser } = guarded();
    const page = await guarded().openPage(school.cmsUrl);
    await page.evaluate(() => {
      Object.assign(window, { given: 0 });
      document.addEventListener('cancel', () => {
        (window as unknown as { given: number }).given += 1;
      });
    });
    const isGivenBack = (times: number) =>
      page.waitForFunction(
        (wanted) => (window as unknown as { given: number }).given === wanted,
        { timeout: 10_000 },
        times,
      );
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    await waitForReview(page);
    await browser.installExtension(firefoxFolder);
    await isGivenBack(1);
    // No dead sheet lies over the page.
    await waitUntilSettled(page);
    await page.click('[name="titel"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('titel');

    await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
    await isGivenBack(2);
    expect(await filesInCms(page)).toBe(0);
    await fillCms(page, { text: 'Noah Bakker won de sprint.' });
    await publishCms(page);
    await pause(1_500);
    expect(school.requests().filter((it) => it.method === 'POST')).toEqual([]);
    // The mark is all that is left of the extension in the page: what stands there can be searched for.
    const says = await page.evaluate(() => Reflect.get(window, 'find').call(window, 'bijgewerkt'));
    expect(says).toBe(true);

    // Loaded anew, it is guarded as before.
    await page.reload();
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    await waitForReview(page);
    expect(await filesInCms(page)).toBe(0);
    await page.close();
  });
}
