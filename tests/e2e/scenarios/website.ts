/** The whole job on a plain website form: held, warned, fixed and published; held and refused. */
import { describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../../support/review.ts';

export function websiteScenarios(guarded: () => GuardedSchool): void {
  describe('a photo and a caption on the school website', () => {
    test('held, warned about, fixed and published', async () => {
      const { school } = guarded();
      const page = await guarded().openPage(school.cmsUrl);
      await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
      school.clear();
      await chooseCmsPhotos(page, picture('sportdag.jpg'));

      const question = await waitForReview(page);
      expect(await reviewText(question)).toContain('Emma');
      expect(await filesInCms(page)).toBe(0);
      await press(question, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      expect(await filesInCms(page)).toBe(1);

      await fillCms(page, { text: 'Emma de Vries won de sprint.' });
      await publishCms(page);
      const warning = await waitForReview(page);
      const words = await reviewText(warning);
      expect(words).toContain('Niet plaatsen');
      expect(words).toContain('Geen toestemming');
      expect(school.requests().filter((it) => it.method === 'POST')).toEqual([]);

      await press(warning, 'Terug om aan te passen');
      await waitUntilSettled(page);
      await fillCms(page, { text: 'Een leerling won de sprint.' });
      await Promise.all([page.waitForNavigation(), publishCms(page)]);

      const [post, ...more] = school.requests().filter((it) => it.method === 'POST');
      expect(more).toEqual([]);
      expect(post?.body.includes('Een leerling won de sprint.')).toBe(true);
      expect(post?.body.includes('sportdag.jpg')).toBe(true);
      expect(school.bytesOf('Emma')).toEqual([]);
      await page.close();
    });

    test('held and refused: nothing leaves, and the field is clean', async () => {
      const { school } = guarded();
      const page = await guarded().openPage(school.cmsUrl);
      await fillCms(page, { title: 'Knutselen', group: 'Groep 5' });
      school.clear();
      await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
      const warning = await waitForReview(page);
      expect(await reviewText(warning)).toContain('Op de foto staat de naam van een leerling');
      await press(warning, 'Kies geen foto');
      await waitUntilSettled(page);
      expect(await filesInCms(page)).toBe(0);
      expect(school.requests()).toEqual([]);
      await page.close();
    });
  });
}
