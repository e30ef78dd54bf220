/** What the school told Beeldwacht is there again after the browser was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStaffIn, staffFile, startGuardedSchool } from '../support/guarded-school.ts';
import { press } from '../support/review.ts';

test('pupils, staff and the words that are no pupil', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'beeldwacht-profile-'));
  try {
    const before = await startGuardedSchool({ profile });
    await readStaffIn(before, staffFile);
    const page = await before.openOptions();
    await page.locator('[name="ignoredWord"]').fill('Storm');
    await press(page, 'Niet meer melden');
    await page.waitForSelector('.ignored li');
    await before.stop();

    const after = await startGuardedSchool({ profile, withRegister: false });
    const options = await after.openOptions();
    await options.waitForSelector('.ignored li');
    await options.waitForSelector('.register table');
    await options.waitForSelector('.staff');
    const said = await options.evaluate(() => document.body.innerText);
    expect(said).toContain('200');
    expect(said).toContain('6 medewerkers, ingelezen op');
    expect(said).toContain('Storm sinds');
    await after.stop();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
