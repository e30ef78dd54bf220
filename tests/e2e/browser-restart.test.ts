/** What the school told Beeldwacht is there again after the browser was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms, publishCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  picture,
  readStaffIn,
  staffFile,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import { killWhilePublishing } from '../support/kill-while-publishing.ts';
import { readLedger } from '../support/read-ledger.ts';
import { press, waitForReview, waitUntilSettled } from '../support/review.ts';

test('pupils, staff and the words that are no pupil', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'beeldwacht-profile-'));
  try {
    const before = await startGuardedSchool({ profile });
    await readStaffIn(before, staffFile);
    const page = await before.openOptions();
    await page.locator('[name="ignoredWord"]').fill('Storm');
    await press(page, 'Niet meer melden');
    await page.waitForSelector('.ignored li');
    await page.close();
    await dieWhilePublishing(before);

    const after = await startGuardedSchool({ profile, withRegister: false });
    const options = await after.openOptions();
    await options.waitForSelector('.ignored li');
    await options.waitForSelector('.register table');
    await options.waitForSelector('.staff');
    const said = await options.evaluate(() => document.body.innerText);
    expect(said).toContain('200');
    expect(said).toContain('6 medewerkers, ingelezen op');
    expect(said).toContain('Storm sinds');
    // Between the row and the word to the page: whether it was published nobody knows.
    const states = (await readLedger(after)).map(({ kind, state }) => `${kind} ${state}`);
    expect(states.sort()).toEqual(['photos sure', 'texts unsure']);
    await after.stop();
    // `npm run bench:kills` does it three hundred times.
    const { broken } = await killWhilePublishing(profile, 3, Math.random);
    expect(broken).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** The page stands still as it is told to publish; then all of the browser is gone at once (F21). */
async function dieWhilePublishing(guarded: GuardedSchool): Promise<void> {
  const { browser, school } = guarded;
  const page = await guarded.openPage(school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await fillCms(page, { text: 'Noah Bakker won de sprint.' });
  await publishCms(page);
  const review = await waitForReview(page);
  await press(review, 'Toch plaatsen');
  await review.locator('input[value="parents-agreed"]').click();
  await review.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('button')];
    const last = buttons.find((it) => it.innerText.trim() === 'Toch plaatsen');
    last?.focus();
    return last !== undefined && last.getAttribute('aria-disabled') !== 'true';
  });
  // The page has no time for anything any more; the review over it is a process of its own.
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  void page.keyboard.press('Enter').catch(() => undefined);
  const deadline = Date.now() + 20_000;
  while (!(await readLedger(guarded)).some(({ state }) => state === 'pending')) {
    if (Date.now() > deadline) throw new Error('no row is pending');
  }
  const isGone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  browser.process()?.kill('SIGKILL');
  await isGone;
  await school.stop();
}
