/** The popup of the toolbar: who may not, before the camera comes out, and how things stand on this page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import { openPopup } from '../support/popup.ts';
import { press } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());

const wordsOf = (popup: Page) => popup.$eval('.popup', (it) => (it as HTMLElement).innerText);

describe('the popup', () => {
  test('over a guarded page names who may not of a group, and why on request', async () => {
    const page = await guarded.openPage(guarded.school.cmsUrl);
    const popup = await openPopup(guarded, page);
    const first = await wordsOf(popup);
    expect(first).toContain('Beeldwacht kijkt mee, voor de openbare website.');
    expect(first).toMatch(/Lijst met \d+ leerlingen, ingelezen op \d+ \p{L}+ \d{4}\./u);
    expect(first).not.toContain('Fenna');
    await popup.select('.who select', await optionOf(popup, 'Groep 5'));
    await popup.waitForSelector('.who .pupil');
    const told = await wordsOf(popup);
    expect(told).toContain('Fenna');
    expect(told).not.toMatch(/van den Berg|ingetrokken|oneens/);
    await press(popup, 'Toon waarom');
    expect(await wordsOf(popup)).toContain('Toestemming ingetrokken');
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.close();
    // The next time the same group is there at once.
    const again = await openPopup(guarded, page);
    await again.waitForSelector('.who .pupil');
    expect(await wordsOf(again)).not.toContain('ingetrokken');
    await again.close();
    await page.close();
  });

  test('over another page says that nobody looks there', async () => {
    const page = await guarded.openPage('about:blank');
    const popup = await openPopup(guarded, page);
    expect(await wordsOf(popup)).toContain('Op deze pagina kijkt Beeldwacht niet mee.');
    await popup.close();
  });
});

/** By its words: the values are the popup's own. */
async function optionOf(popup: Page, group: string): Promise<string> {
  const value = await popup.$$eval(
    '.who option',
    (options, wanted) => options.find((it) => it.textContent === wanted)?.value,
    group,
  );
  if (value === undefined) throw new Error(`no group is called ${group}`);
  return value;
}
