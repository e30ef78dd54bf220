/** While a teacher types: a quiet mark at the field, details in the frame, and nothing is held. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { goBack, hasMark, waitForMark, waitUntilUnmarked } from '../support/field-mark.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { readLedger } from '../support/read-ledger.ts';
import { pause, press, reviewText, waitForReview } from '../support/review.ts';

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(async () => {
  await page?.close();
  page = await guarded.openPage(guarded.school.cmsUrl);
  guarded.school.clear();
});

const sent = () => guarded.school.requests().filter((it) => it.method === 'POST');
const caret = () =>
  page.$eval('[name="bericht"]', (it) => {
    const { value, selectionStart, selectionEnd } = it as HTMLTextAreaElement;
    return { value, selectionStart, selectionEnd };
  });

describe('a pupil’s name in a text of the school website', () => {
  test('is marked, gone when the name goes, and comes back with undo', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5', text: 'Emma won de sprint.' });
    await waitForMark(page);
    await fillCms(page, { text: 'Een leerling won de sprint.' });
    await waitUntilUnmarked(page);
    await page.keyboard.down('Control');
    // How much one undo takes back is the browser's.
    for (let times = 0; times < 9; times += 1) {
      if ((await caret()).value === 'Emma won de sprint.') break;
      await page.keyboard.press('z');
    }
    await page.keyboard.up('Control');
    expect((await caret()).value).toBe('Emma won de sprint.');
    await waitForMark(page);
  });

  test('shows its details in the frame by keyboard, and no name in the page', async () => {
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5', text: 'Emma won de sprint.' });
    const mark = await waitForMark(page);
    await page.keyboard.press('Home');
    const before = await caret();
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    const review = await waitForReview(page);
    const words = await reviewText(review);
    expect(words).toContain('Je tekst noemt een leerling');
    expect(words).toMatch(/Emma Groep \d/);
    expect(words).toContain('Waarom dit een naam lijkt');
    expect(words).not.toContain('oestemming');
    const inPage = await page.evaluate(() => document.documentElement.outerHTML);
    expect(inPage).not.toContain('de Vries');
    expect(await page.evaluate(() => Boolean((window as unknown as Finder).find('de Vries')))).toBe(
      false,
    );
    await goBack(page, review);
    expect(await caret()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('bericht');
    await page.keyboard.type('Gisteren: ');
    expect((await caret()).value).toBe('Gisteren: Emma won de sprint.');
    expect(sent()).toEqual([]);
  });

  test('holds nothing: without a photo the message goes out, and a look leaves no row', async () => {
    const rows = (await readLedger(guarded)).length;
    await fillCms(page, { title: 'Jarig', group: 'Groep 5', text: 'Emma is vandaag jarig!' });
    await (await waitForMark(page)).click();
    await goBack(page, await waitForReview(page));
    expect(await readLedger(guarded)).toHaveLength(rows);
    await Promise.all([page.waitForNavigation(), publishCms(page)]);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body.includes('Emma is vandaag jarig!')).toBe(true);
    expect(await hasMark(page)).toBe(false);
  });

  test('pressed with the mouse leaves the caret where it was', async () => {
    await fillCms(page, { title: 'Jarig', group: 'Groep 5', text: 'Emma is vandaag jarig!' });
    const mark = await waitForMark(page);
    await page.keyboard.press('Home');
    await page.keyboard.down('Shift');
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await mark.click();
    await goBack(page, await waitForReview(page));
    expect(await caret()).toMatchObject({ selectionStart: 0, selectionEnd: 4 });
    await page.keyboard.type('Een kind');
    expect((await caret()).value).toBe('Een kind is vandaag jarig!');
  });

  test('beside a photo is told to be taken away, and held when it is published', async () => {
    await fillCms(page, { title: 'Lente', group: 'Groep 3' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    while ((await filesInCms(page)) === 0) await pause(50);
    await fillCms(page, { text: 'Emma de Vries won de sprint.' });
    await (await waitForMark(page)).click();
    const review = await waitForReview(page);
    expect(await reviewText(review)).toContain('Haal de naam weg voordat je plaatst.');
    await goBack(page, review);
    await publishCms(page);
    expect(await reviewText(await waitForReview(page))).toContain('Niet plaatsen');
  });

  test('that is no pupil can be said to be none, and the mark goes', async () => {
    await fillCms(page, { title: 'Lente', group: 'Groep 3' });
    await fillCms(page, { text: 'Wij lazen voor. De kleine Prins gaf zijn Roos’ doornen water.' });
    await (await waitForMark(page)).click();
    const review = await waitForReview(page);
    await press(review, '‘Roos’ is hier geen leerling');
    await press(review, 'Niet meer melden');
    await review.waitForFunction(() => document.body.innerText.includes('Geen naam gevonden'));
    await goBack(page, review);
    await waitUntilUnmarked(page);
  });
});

describe('a page', () => {
  test('cannot have names judged by itself', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('[name="bericht"]');
      if (field === null) return;
      field.value = 'Emma de Vries';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
    });
    await pause(3_000);
    expect(await hasMark(page)).toBe(false);
  });

  test('cannot have names judged by a command of its own', async () => {
    // Runs with the page, without a person's click or key.
    await page.evaluateOnNewDocument(() => {
      window.addEventListener('load', () => {
        const field = document.querySelector<HTMLTextAreaElement>('[name="bericht"]');
        field?.addEventListener('input', (it) =>
          Object.assign(field.dataset, { trusted: it.isTrusted }),
        );
        field?.focus();
        document.execCommand('insertText', false, 'Emma de Vries won.');
      });
    });
    await page.reload();
    await pause(3_000);
    const field = await page.$eval('[name="bericht"]', (it) => [
      (it as HTMLTextAreaElement).value,
      (it as HTMLElement).dataset['trusted'],
    ]);
    expect(field).toEqual(['Emma de Vries won.', 'true']);
    expect(await hasMark(page)).toBe(false);
    // The same words count when a person types on.
    await page.keyboard.type(' Ja!');
    await waitForMark(page);
  });

  test('that empties its field, or takes it away, loses the mark', async () => {
    await fillCms(page, { title: 'Jarig', group: 'Groep 5', text: 'Emma is vandaag jarig!' });
    await waitForMark(page);
    await page.$eval('[name="bericht"]', (it) => {
      (it as HTMLTextAreaElement).value = '';
    });
    await waitUntilUnmarked(page);
    await fillCms(page, { text: 'Emma is vandaag jarig!' });
    await waitForMark(page);
    await page.$eval('[name="bericht"]', (it) => it.remove());
    await waitUntilUnmarked(page);
    const left = await page.evaluate(() => document.documentElement.outerHTML);
    expect(left).not.toContain('z-index:2147483646');
  });

  test('is followed when it scrolls', async () => {
    await fillCms(page, { title: 'Jarig', group: 'Groep 5', text: 'Emma is vandaag jarig!' });
    const mark = await waitForMark(page);
    const distance = async () => {
      const [at, field] = [await mark.boundingBox(), await page.$('[name="bericht"]')];
      return (at?.y ?? 0) - ((await field?.boundingBox())?.y ?? 0);
    };
    const before = await distance();
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      window.scrollBy(0, 60);
    });
    await pause(300);
    expect(await distance()).toBeCloseTo(before, 0);
  });
});

/** It stands at the end of the page, behind everything that can be reached by Tab. */
async function tabTo(on: Page, mark: ElementHandle<Element>): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await on.keyboard.press('Tab');
    if (await mark.evaluate((it) => it.matches(':focus'))) return;
  }
  throw new Error('Tab does not reach the mark');
}

/** Not in the types of the DOM: what "zoek op de pagina" finds. */
interface Finder {
  find(words: string): boolean;
}
