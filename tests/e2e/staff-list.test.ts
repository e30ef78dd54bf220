/** The staff list: a colleague of that name is let alone, and a pupil of that name is not. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  picture,
  readStaffIn,
  registerFile,
  staffFile,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import { pause, press, reviewText, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
beforeAll(async () => {
  guarded = await startGuardedSchool();
});
afterAll(() => guarded.stop());
beforeEach(() => guarded.school.clear());

const sent = () => guarded.school.requests().filter((it) => it.method === 'POST');

/** In Groep 3 everybody may be in the photo, so that only the text is asked about. */
async function publishBesidePhoto(text: string) {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', group: 'Groep 3' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  while ((await filesInCms(page)) === 0) await pause(50);
  await fillCms(page, { text });
  await publishCms(page);
  return page;
}

test('read in while a text is held: the same text then passes, at once', async () => {
  const page = await publishBesidePhoto('Met dank aan Emma en meester Joost.');
  const warning = await waitForReview(page);
  expect(await reviewText(warning)).toMatch(/Emma Groep \d/);
  await press(warning, 'Terug om aan te passen');
  await waitUntilSettled(page);

  const said = await readStaffIn(guarded, staffFile);
  expect(said).toContain('6 medewerkers ingelezen.');
  expect(said).toContain('Overgeslagen: regel 7.');
  expect(said).not.toContain('Emma');

  await page.bringToFront();
  await fillCms(page, { text: 'Met dank aan Emma, juf Emma Jansen en meester Joost.' });
  await Promise.all([page.waitForNavigation(), publishCms(page)]);
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.body.includes('juf Emma Jansen')).toBe(true);
  await page.close();
});

test('the whole name of a pupil is still held', async () => {
  const page = await publishBesidePhoto('Met dank aan Emma de Vries.');
  expect(await reviewText(await waitForReview(page))).toContain('Emma de Vries');
  expect(sent()).toEqual([]);
  await page.close();
});

test('the list of pupils in its place is refused, and nothing changes', async () => {
  const said = await readStaffIn(guarded, registerFile);
  expect(said).toContain('Dit lijkt de leerlingenlijst.');
  expect(said).toContain('6 medewerkers, ingelezen op');
});
