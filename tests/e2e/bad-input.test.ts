/** Lists that are none, and a school without a list: told in a sentence, held, and never In orde. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  lookAtRegister,
  picture,
  readRegisterIn,
  registerFile,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import { press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool({ withRegister: false });
});
afterAll(() => guarded.stop());

test('no list of pupils: photo and text are held, and the review says whom to ask', async () => {
  const { school } = guarded;
  const posted = () => school.requests().filter((it) => it.method === 'POST');
  const form = await guarded.openPage(school.cmsUrl);
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
  expect(posted()).toEqual([]);

  // A list that is read in meanwhile counts at the next try.
  await readRegisterIn(guarded, registerFile);
  await form.bringToFront();
  await press(await waitForReview(form), 'Terug om aan te passen');
  await waitUntilSettled(form);
  await Promise.all([form.waitForNavigation(), publishCms(form)]);
  expect(posted()).toHaveLength(1);
});

/** The register of the test before it is there, and stays as it is. */
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
