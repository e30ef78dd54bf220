/** A school pack: made in one browser, taken over in another, where the guard then uses it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  picture,
  readStaffIn,
  staffFile,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import { recordWithdrawal } from '../support/options-page.ts';
import { reviewTextWithWhy, waitForReview } from '../support/review.ts';

const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-pack-'));
let maker: GuardedSchool;
let colleague: GuardedSchool;
let makersOptions: Page;
let options: Page;
beforeAll(async () => {
  maker = await startGuardedSchool();
  await readStaffIn(maker, staffFile);
  makersOptions = await maker.openOptions();
  await recordWithdrawal(makersOptions, 'Groep 3', 'Noud Bos', 'website');
});
afterAll(async () => {
  await maker.stop();
  await colleague?.stop();
});

const said = (page: Page) => page.$eval('.pack', (section) => (section as HTMLElement).innerText);
async function saidWhenDone(page: Page): Promise<string> {
  await page.waitForSelector(
    '.pack[aria-busy="false"]:has(> [role="status"]:not(:empty), [role="alert"] > *)',
  );
  return said(page);
}
const pressPack = (page: Page, name: string) =>
  page.locator(`::-p-aria(${name}[role="button"])`).click();

/** What is wrong with it, or what it would change. */
async function open(file: string, phrase: string): Promise<string> {
  await options.bringToFront();
  const input = await options.waitForSelector('.pack input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const field = await options.waitForSelector('[name="packPhrase"]');
  await field?.type(phrase);
  await pressPack(options, 'Open het pakket');
  const isLookedAt = options.waitForSelector('.pack .import-preview').then(() => null);
  const wrong = await Promise.race([isLookedAt, saidWhenDone(options)]);
  return wrong ?? said(options);
}

let file = '';
let phrase = '';

describe('the browser of who made it', () => {
  test('makes up a phrase and gives a file that shows nothing', async () => {
    await makersOptions.bringToFront();
    const session = await makersOptions.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await pressPack(makersOptions, 'Maak schoolpakket');
    phrase = await makersOptions.$eval('.pack-phrase', (it) => it.textContent ?? '');
    expect(phrase.split(' ')).toHaveLength(6);
    expect(await accessibilityProblems(makersOptions)).toEqual([]);
    await pressPack(makersOptions, 'Bewaar het bestand');
    expect(await saidWhenDone(makersOptions)).toContain('staat bij je downloads');
    expect(await said(makersOptions)).not.toContain(phrase);
    const made = async () => readdirSync(folder).find((name) => name.endsWith('.beeldwacht'));
    await expect.poll(made, { timeout: 10_000 }).toMatch(/^schoolpakket-\d{4}-\d\d-\d\d/);
    file = join(folder, (await made()) ?? '');
    expect(readFileSync(file).subarray(0, 8).toString()).toBe('BWPAKKET');
    expect(readFileSync(file, 'latin1')).not.toMatch(/Noud|Groep/);
  });
});

describe('a colleague’s browser', () => {
  beforeAll(async () => {
    colleague = await startGuardedSchool({ withRegister: false });
    options = await colleague.openOptions();
  });

  test('takes nothing of a wrong phrase, a damaged, a foreign or a later file', async () => {
    const bytes = readFileSync(file);
    const write = (name: string, content: Uint8Array | string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const damaged = Uint8Array.from(bytes);
    damaged[bytes.length - 20] = (damaged[bytes.length - 20] ?? 0) ^ 1;
    const later = Uint8Array.from(bytes);
    later[8] = 9;
    expect(await open(file, 'banaan banaan')).toContain('gaat met deze wachtzin niet open');
    await pressPack(options, 'Annuleer');
    expect(await open(write('kapot.beeldwacht', damaged), phrase)).toContain('niet open');
    await pressPack(options, 'Annuleer');
    expect(await open(write('lijst.csv', 'Naam;Groep'), phrase)).toContain('geen schoolpakket');
    await pressPack(options, 'Annuleer');
    expect(await open(write('later.beeldwacht', later), phrase)).toContain('nieuwere versie');
    expect(await accessibilityProblems(options)).toEqual([]);
    await pressPack(options, 'Annuleer');
    expect(await options.$eval('body', (body) => body.innerText)).toContain(
      'Er is nog geen lijst ingelezen',
    );
  });

  test('shows what the pack would change, and takes it over: pupils, staff, contacts', async () => {
    const shown = await open(file, phrase);
    expect(shown).toMatch(/Nieuwe leerlingen: 200/);
    expect(shown).toContain('medewerkers wordt die van het pakket');
    expect(await accessibilityProblems(options)).toEqual([]);
    expect(await options.$eval('body', (body) => body.innerText)).toContain(
      'Er is nog geen lijst ingelezen',
    );
    await pressPack(options, 'Neem het pakket over');
    expect(await saidWhenDone(options)).toMatch(/Het schoolpakket is overgenomen: \d+ leerlingen/);
    // What the pack brought is read anew.
    await options.waitForFunction(() => /\d+ medewerkers/.test(document.body.innerText));
    const page = await options.$eval('body', (body) => body.innerText);
    // Counts only: no name stands in the page until somebody asks (S20).
    expect(page).not.toContain('Noud');
  });

  test('holds a photo for the no that was recorded in the other browser', async () => {
    const page = await colleague.openPage(colleague.school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', text: 'Wat een dag.', group: 'Groep 3' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    const words = await reviewTextWithWhy(await waitForReview(page));
    expect(words).toContain('Noud');
    expect(words).toContain('Toestemming ingetrokken');
    await page.close();
  });
});
