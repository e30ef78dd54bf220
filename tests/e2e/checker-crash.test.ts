/** A checker that crashes is started again; what was held stays held until it was looked at. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());

test('the checker crashes while it reads a picture: the verdict comes all the same', async () => {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Foto', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('groot-12mp.jpg'));
  const checker = await guarded.browser.waitForTarget((it) => it.url().endsWith('/checker.html'));
  await pause(300);
  const session = await checker.createCDPSession();
  await session.send('Page.crash').catch(() => undefined);
  const review = await waitForReview(page);
  expect(await filesInCms(page)).toBe(0);
  await press(review, 'Nee, zij staan er niet op');
  await pause(300);
  await press(review, 'Kies geen foto').catch(() => undefined);
  await waitUntilSettled(page);
});
