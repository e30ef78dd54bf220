/** Firefox alone: the event page is suspended at any step, and tabs live in containers. */
import { expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../../support/review.ts';
import { suspendEventPage } from '../../support/suspend-event-page.ts';

export function eventPageScenarios(guarded: () => GuardedSchool): void {
  test('the event page is suspended during each hold: nothing is released, decisions count', async () => {
    const { school, browser, openPage } = guarded();
    const page = await openPage(school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const question = await waitForReview(page);
    await suspendEventPage(browser);
    expect(await filesInCms(page)).toBe(0);
    // The cleaned copy is made of a file that the new checker has to be sent again.
    await press(question, 'Nee, zij staan er niet op');
    await waitUntilSettled(page);
    expect(await filesInCms(page)).toBe(1);

    // And while the text beside it is held: both are judged together.
    await fillCms(page, { text: 'Noah Bakker won de sprint.' });
    await publishCms(page);
    const warning = await waitForReview(page);
    await suspendEventPage(browser);
    expect(school.requests().filter((it) => it.method === 'POST')).toEqual([]);
    await press(warning, 'Terug om aan te passen');
    await waitUntilSettled(page);
    await fillCms(page, { text: 'Iemand won de sprint.' });
    await Promise.all([page.waitForNavigation(), publishCms(page)]);
    expect(school.bytesOf('Noah')).toEqual([]);
    await page.close();
  });

  test('a tab in a container, which shares nothing with the checker but messages, is served', async () => {
    const context = await guarded().browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(guarded().school.cmsUrl);
    await fillCms(tab, { title: 'Knutselen', group: 'Groep 5' });
    await chooseCmsPhotos(tab, picture('knutselmiddag.jpg'));
    const warning = await waitForReview(tab);
    expect(await reviewText(warning)).toContain('Op de foto staat de naam van een leerling');
    await press(warning, 'Kies geen foto');
    await waitUntilSettled(tab);
    await context.close();
  });
}
