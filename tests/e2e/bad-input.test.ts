/** What cannot be looked at is told in a sentence, held, and never In orde. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  lookAtRegister,
  picture,
  readRegisterIn,
  registerFile,
} from '../support/guarded-school.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

inEachBrowser((browser) => {
  let guarded: GuardedSchool;
  let page: Page;
  beforeAll(async () => {
    guarded = await browser.start();
    page = await guarded.openPage(guarded.school.cmsUrl);
    await fillCms(page, { title: 'Foto', group: 'Groep 3' });
  });
  afterAll(() => guarded.stop());

  describe('a file that cannot be looked at', () => {
    test.each([
      ['leeg.jpg', 'Dit bestand is leeg (0 bytes).'],
      ['geen-foto.jpg', 'Dit bestand is geen foto.'],
      ['corrupt.jpg', 'De foto gaat niet open.'],
    ])('%s: held, with a sentence and a way on', async (file, sentence) => {
      await chooseCmsPhotos(page, picture(file));
      const review = await waitForReview(page);
      const words = await reviewText(review);
      expect(words).toContain('Controleren');
      expect(words).toContain(sentence);
      expect(await filesInCms(page)).toBe(0);
      await press(review, 'Kies geen foto');
      await waitUntilSettled(page);
      expect(await filesInCms(page)).toBe(0);
    });

    test('one look of the teacher is enough, and the file arrives unchanged', async () => {
      await chooseCmsPhotos(page, picture('corrupt.jpg'));
      await press(await waitForReview(page), 'Ik heb zelf gekeken');
      await waitUntilSettled(page);
      expect(await filesInCms(page)).toBe(1);
    });

    test('a good photo in a group where everybody may: no question at all', async () => {
      await chooseCmsPhotos(page, picture('sportdag.jpg'));
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === 1,
      );
    });
  });

  describe('a list of pupils', () => {
    const listFile = (name: string, text: string): string => {
      const file = join(tmpdir(), `beeldwacht-${process.pid}-${name}`);
      writeFileSync(file, text);
      return file;
    };

    test('that is none: one clear sentence, and nothing changes', async () => {
      const said = await readRegisterIn(guarded, listFile('geen-lijst.csv', 'zomaar wat tekst'));
      expect(said).toContain('Dit is geen leerlingenlijst.');
      expect(said).toContain('Er is niets veranderd.');
      expect(said).toContain('200');
    });

    test.each([
      [
        'geen-toestemming.csv',
        'Roepnaam;Achternaam;Groep\nAnna;Smit;Groep 1\n',
        'In deze lijst staan geen toestemmingen.',
      ],
      [
        'onbekend-woord.csv',
        'Roepnaam;Achternaam;Groep;Website\nAnna;Smit;Groep 1;misschien\n',
        'Wat betekent dit in jullie lijst?',
      ],
      [
        'heel-kort.csv',
        'Roepnaam;Achternaam;Groep;Website\nAnna;Smit;Groep 1;ja\n',
        'Meer dan één op de vijf leerlingen verdwijnt uit de lijst.',
      ],
    ])('%s: told before anything changes', async (name, text, sentence) => {
      expect(await lookAtRegister(guarded, listFile(name, text))).toContain(sentence);
      expect(await lookAtRegister(guarded, registerFile)).toContain('Er verandert niets.');
    });
  });

  // Nothing in it differs by browser, and it starts one more.
  describe.runIf(browser.name === 'chromium')('no list of pupils', () => {
    test('photo and text beside it are held, and the review says whom to ask', async () => {
      const empty = await browser.start({ withRegister: false });
      try {
        const form = await empty.openPage(empty.school.cmsUrl);
        await fillCms(form, { title: 'Foto', text: 'Wat een mooie dag.' });
        await chooseCmsPhotos(form, picture('sportdag.jpg'));
        const review = await waitForReview(form);
        const words = await reviewText(review);
        expect(words).toContain('De leerlingenlijst ontbreekt');
        expect(words).toContain('juf Marjan');
        expect(words).not.toContain('In orde');
        expect(await filesInCms(form)).toBe(0);
        await press(review, 'Kies geen foto');
        await waitUntilSettled(form);
        await publishCms(form);
        await waitForReview(form);
        expect(empty.school.requests().filter((it) => it.method === 'POST')).toEqual([]);

        // A list that is read in meanwhile counts at the next try.
        await readRegisterIn(empty, registerFile);
        await form.bringToFront();
        await press(await waitForReview(form), 'Terug om aan te passen');
        await waitUntilSettled(form);
        await Promise.all([form.waitForNavigation(), publishCms(form)]);
        expect(empty.school.requests().filter((it) => it.method === 'POST')).toHaveLength(1);
      } finally {
        await empty.stop();
      }
    });
  });
});
