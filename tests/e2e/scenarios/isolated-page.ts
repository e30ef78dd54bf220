/** A page that takes no frames of others (COEP) takes the review all the same. */
import { expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { press, waitForReview, waitUntilSettled } from '../../support/review.ts';

export function isolatedPageScenario(guarded: () => GuardedSchool): void {
  test('a page that takes no frames of others (COEP) takes the review all the same', async () => {
    const { school } = guarded();
    school.sendHeaders({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    const page = await guarded().openPage(school.cmsUrl);
    school.sendHeaders({});
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const question = await waitForReview(page);
    expect(await filesInCms(page)).toBe(0);
    await press(question, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(1);
    await page.close();
  });
}
