/** What was published with whom, and what has to come down when a parent says no. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealFile } from '../../utils/register/pack/sealed-file.ts';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { showTakedowns, takedownText } from '../support/ledger-page.ts';
import { recordWithdrawal } from '../support/options-page.ts';
import { readLedger } from '../support/read-ledger.ts';
import { makeRecording, markRecording, recordingsText } from '../support/recordings-page.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';
import {
  addPhotos,
  chooseAudience,
  openComposer,
  place,
  writeMessage,
} from '../support/social-schools-page.ts';

let guarded: GuardedSchool;
let address: string;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());

async function publishOnWebsite(text: string): Promise<string> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await fillCms(page, { text });
  await publishCms(page);
  const review = await waitForReview(page);
  await press(review, 'Toch plaatsen');
  await review.locator('input[value="parents-agreed"]').click();
  const navigation = page.waitForNavigation();
  await press(review, 'Toch plaatsen');
  await navigation;
  const address = page.url();
  // Where a post can be seen is looked for after it was published.
  await pause(1_500);
  await page.close();
  return address;
}

async function publishInApp(): Promise<void> {
  const page = await guarded.openPage(guarded.school.socialSchoolsUrl);
  await openComposer(page);
  await chooseAudience(page, 'Groep 5');
  await addPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await page.waitForSelector('img[alt="sportdag.jpg"]');
  await writeMessage(page, 'Sportdag', 'Wat hebben we hard gerend.');
  await place(page);
  await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  await pause(1_500);
  await page.close();
}

test('posts on both sites are rows that are sure, and name nobody', async () => {
  address = await publishOnWebsite('Noah Bakker won de sprint.');
  await publishInApp();
  const rows = await readLedger(guarded);
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'sure'));
  expect(new Set(rows.map(({ post }) => post)).size).toBe(2);
  expect(rows.map(({ channel }) => channel)).toEqual(
    expect.arrayContaining(['website', 'closed_app']),
  );
  expect(address).toContain('/website/nieuws/');
});

test('a consent that is withdrawn gives the posts that must go, with links that work', async () => {
  const options = await guarded.openOptions();
  await recordWithdrawal(options, 'Groep 5', 'Noah Bakker', 'website');
  await options.waitForFunction(() =>
    document.querySelector('.takedowns')?.textContent?.includes('Voor 1 leerling'),
  );
  expect(await takedownText(options)).not.toContain('Noah');
  const said = await showTakedowns(options);
  expect(said).toContain('Noah Bakker (Groep 5)');
  expect(said).toContain('Niet meer op de openbare website.');
  const link = await options.$eval('.takedown-posts a', (it) => (it as HTMLAnchorElement).href);
  expect(link).toBe(address);
  const post = await fetch(link);
  expect(await post.text()).toContain('Noah Bakker won de sprint.');
  expect(await accessibilityProblems(options)).toEqual([]);
  await options.close();
});

test('staff hear of it where a review opens, until they have seen it', async () => {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Gym', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const review = await waitForReview(page);
  await review.waitForSelector('.news');
  expect(await reviewText(review)).toContain(
    'Noah Bakker (Groep 5): niet meer op de openbare website.',
  );
  await press(review, 'Gezien');
  await press(review, 'Kies geen foto');
  await waitUntilSettled(page);
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const again = await waitForReview(page);
  await pause(500);
  expect(await again.$('.news')).toBeNull();
  await page.close();
});

/** What would stand on paper. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMediaType('print');
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMediaType('screen');
  return words;
};

/** The text that a button hands to the downloads. */
async function savedBy(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) Object.assign(window, { saved: content.text() });
      return make.call(URL, content);
    };
  });
  await page.locator(`::-p-aria(${button}[role="button"])`).click();
  await page.waitForFunction(() => 'saved' in window);
  return page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);
}

test('a pupil’s posts and a month in counts are pages of their own, to print', async () => {
  const options = await guarded.openOptions();
  await options.locator('::-p-aria(Zoek een leerling[role="button"])').click();
  await options.locator('[name="ledgerPupil"]').fill('noah bak');
  await options.locator('::-p-aria(Noah Bakker \\(Groep 5\\)[role="button"])').click();
  await options.waitForSelector('.print-page');
  const pupil = await printed(options);
  expect(pupil).toContain('Berichten met Noah Bakker');
  expect(pupil).toContain(address);
  expect(pupil).toContain("Mogelijk: met foto's van de groep");
  expect(pupil).not.toMatch(/Weghalen|Bewaar als CSV|Instellingen/);
  expect(await accessibilityProblems(options)).toEqual([]);
  await options.locator('::-p-aria(Terug[role="button"])').click();
  const month = await options.$eval('select[name="month"]', (it) => {
    const select = it as HTMLSelectElement;
    return select.options[1]?.value ?? '';
  });
  await options.select('select[name="month"]', month);
  await options.waitForSelector('.month-counts');
  const report = await printed(options);
  expect(report).toMatch(/Berichten: 2\. Namen weggehaald: \d+\./);
  expect(report).not.toContain('Noah');
  expect(await accessibilityProblems(options)).toEqual([]);
  expect((await options.pdf()).length).toBeGreaterThan(1_000);
  await options.locator('::-p-aria(Terug[role="button"])').click();
  const whole = await savedBy(options, 'Bewaar het hele logboek als CSV');
  expect(whole).toContain('"op de openbare website"');
  expect(whole).toContain(`"${address}"`);
  expect(whole).not.toMatch(/Noah|Bakker/);
  await options.close();
});

test('a colleague’s ledger is merged, once, and its posts have to come down, too', async () => {
  const options = await guarded.openOptions();
  const row = {
    ...{ id: 'row-of-a-colleague', post: 'post-of-a-colleague', day: '2099-01-01' },
    ...{ host: 'school.example', address: 'https://school.example/nieuws/7', kind: 'texts' },
    ...{ channel: 'website', state: 'sure', hasFiles: false, groups: [], named: [0], possible: [] },
    ...{ verdict: 'review', findings: ['pupil-named-in-text'], reasons: ['parents-agreed'] },
    changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
  };
  const noah = { firstName: 'Noah', infix: '', lastName: 'Bakker', group: 'Groep 5' };
  const pack = { kind: 'ledger', pupils: [noah], rows: [row] };
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-ledger-'));
  const file = join(folder, 'logboek.beeldwacht');
  writeFileSync(file, await sealFile(pack, 'appel peer druif kers'));
  const mergeIn = async (phrase: string): Promise<string> => {
    const input = await options.waitForSelector('.ledgers input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await options.locator('[name="ledgerPhrase"]').fill(phrase);
    await options.locator('::-p-aria(Lees in[role="button"])').click();
    await options.waitForSelector(
      '.ledgers[aria-busy="false"]:has(> [role="status"]:not(:empty), [role="alert"] > *)',
    );
    return options.$eval('.ledgers', (section) => (section as HTMLElement).innerText);
  };
  expect(await mergeIn('appel peer druif noot')).toContain('gaat met deze wachtzin niet open');
  await options.locator('.ledgers ::-p-aria(Annuleer[role="button"])').click();
  expect(await mergeIn('appel peer druif kers')).toContain('Nieuw: 1. Al bekend: 0.');
  expect(await mergeIn('Appel peer druif kers')).toContain('Nieuw: 0. Al bekend: 1.');
  expect(await accessibilityProblems(options)).toEqual([]);
  const said = await showTakedowns(options);
  expect(said).toContain('1 januari 2099');
  const links = await options.$$eval('.takedown-posts a', (all) =>
    all.map((it) => (it as HTMLAnchorElement).href),
  );
  expect(links).toEqual(['https://school.example/nieuws/7', address]);
  rmSync(folder, { recursive: true });
  await options.close();
});

test('a recording that was marked is refused under another name, on both sites', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-recording-'));
  const { marked, renamed, likely } = makeRecording(folder);
  const options = await guarded.openOptions();
  await markRecording(options, marked, 'ouders van Noah');
  expect(await recordingsText(options)).not.toContain('Noah');
  await options.locator('::-p-aria(Toon de opnamen \\(1\\)[role="button"])').click();
  expect(await recordingsText(options)).toMatch(/coaching Noah Bakker\.mp4\s+54,5 MB · 30:00/);
  expect(await accessibilityProblems(options)).toEqual([]);
  await options.close();

  const website = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(website, { title: 'Sportdag', group: 'Groep 5' });
  await chooseCmsPhotos(website, renamed);
  await refuse(website);
  expect(await filesInCms(website)).toBe(0);
  await chooseCmsPhotos(website, likely);
  const review = await waitForReview(website);
  const asked = await reviewText(review);
  expect(asked).toContain('Controleren');
  expect(asked).toContain('Dit lijkt op een interne opname');
  expect(asked).toContain('Dit lijkt op een online les');
  await press(review, 'Kies geen foto');
  await waitUntilSettled(website);
  await website.close();

  const app = await guarded.openPage(guarded.school.socialSchoolsUrl);
  await openComposer(app);
  await chooseAudience(app, 'Groep 5');
  await addPhotos(app, renamed);
  await refuse(app);
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Nothing can be done with it but to choose another file. */
async function refuse(page: Page): Promise<void> {
  const review = await waitForReview(page);
  const said = await reviewText(review);
  expect(said).toContain('Niet plaatsen');
  expect(said).toContain('Dit is een interne opname');
  expect(said).toContain('Toch plaatsen kan hier niet.');
  await review.waitForFunction(() =>
    document.querySelector('.news')?.textContent?.includes('1 interne opname moet gewist worden.'),
  );
  await press(review, 'Kies geen foto');
  await waitUntilSettled(page);
  const { requests } = guarded.school;
  expect(JSON.stringify(requests())).not.toContain('sportdag-finale');
}

test('no caption, picture or plain name lies in the ledger', async () => {
  const options = await guarded.openOptions();
  const stored = await options.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('beeldwacht');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await Promise.all(
      ['publications', 'takedowns', 'enrolments', 'recordings', 'ledgerDays', 'clock'].map(
        (name) =>
          new Promise((resolve) => {
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify(all, (_, value) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
  });
  expect(stored).toContain('closed_app');
  expect(stored).toContain('deleteBy');
  expect(stored).not.toMatch(
    /Noah|Bakker|Groep|sprint|gerend|Sportdag|sportdag|nieuws|coaching|ouders/,
  );
  await options.close();
});
