/** "Niet plaatsen" can be overruled with a reason, in a window that no page can cover. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { readLedger } from '../support/read-ledger.ts';
import {
  press,
  reviewText,
  reviewTextWithWhy,
  waitForReview,
  waitForReviewWindow,
  waitUntilSettled,
} from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(() => guarded.school.clear());

const sent = () => guarded.school.requests().filter((it) => it.method === 'POST');

async function publishWith(text: string) {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await fillCms(page, { text });
  await publishCms(page);
  return page;
}

describe('a text that names a pupil beside a photo', () => {
  test('refused consent: published after a reason in a window, with a row in the ledger', async () => {
    const page = await publishWith('Emma de Vries won de sprint.');
    const frame = await waitForReview(page);
    await press(frame, 'Toch plaatsen');
    const window = await waitForReviewWindow(guarded.browser);
    expect(await reviewText(window)).toContain('Emma de Vries');
    expect(sent()).toEqual([]);
    await window.locator('input[value="parents-agreed"]').click();
    const navigation = page.waitForNavigation();
    await press(window, 'Toch plaatsen');
    await navigation;
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body.includes('Emma de Vries won')).toBe(true);

    const rows = await readLedger(guarded);
    const [row] = rows.filter((it) => it.kind === 'texts');
    expect(row).toMatchObject({
      channel: 'website',
      state: 'sure',
      verdict: 'stop',
      reasons: ['parents-agreed'],
    });
    expect(row?.findings).toContain('consent-missing');
    expect(row?.pupilRefs).toHaveLength(1);
    expect(row?.groupRefs).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Emma');
    await page.close();
  });

  test('withdrawn consent: not even in a window', async () => {
    const page = await publishWith('Fenna van den Berg won de sprint.');
    const review = await waitForReview(page);
    expect(await reviewText(review)).not.toContain('ingetrokken');
    const words = await reviewTextWithWhy(review);
    expect(words).toContain('Toestemming ingetrokken');
    expect(words).toContain('Toch plaatsen kan hier niet');
    expect(words).toContain('juf Marjan');
    expect(sent()).toEqual([]);
    await page.close();
  });

  test('consent given: a reason in the frame is enough', async () => {
    const page = await publishWith('Noah Bakker won de sprint.');
    const frame = await waitForReview(page);
    expect(await reviewText(frame)).toContain('Controleren');
    await press(frame, 'Toch plaatsen');
    await frame.locator('input[value="parents-agreed"]').click();
    const navigation = page.waitForNavigation();
    await press(frame, 'Toch plaatsen');
    await navigation;
    expect(sent()).toHaveLength(1);
    await page.close();
  });
});

test('health beside a name is asked about without a photo, too; a name alone is not', async () => {
  guarded.school.clear();
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Nieuws', text: 'Noah Bakker heeft astma.', group: 'Groep 5' });
  await publishCms(page);
  const review = await waitForReview(page);
  expect(await reviewText(review)).toContain('gezondheid, zorg, geloof of afkomst');
  await press(review, 'Terug om aan te passen');
  await waitUntilSettled(page);
  expect(sent()).toEqual([]);
  await fillCms(page, { text: 'Noah Bakker won de sprint.' });
  await Promise.all([page.waitForNavigation(), publishCms(page)]);
  expect(sent()).toHaveLength(1);
  await page.close();
});
