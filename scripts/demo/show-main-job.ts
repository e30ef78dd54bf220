// Does the main job once, as a teacher would, and says what happened.
import type { Frame, Page } from 'puppeteer-core';
import { chooseCmsPhotos, fillCms, publishCms } from '../../tests/support/cms-page.ts';
import { type GuardedSchool, picture } from '../../tests/support/guarded-school.ts';
import { press, waitForReview, waitUntilSettled } from '../../tests/support/review.ts';

/** Saves its pictures in `folder`. */
export async function showMainJob(guarded: GuardedSchool, folder: string): Promise<void> {
  const { school } = guarded;
  const page = await guarded.openPage(school.cmsUrl);
  const shoot = async (name: string): Promise<void> => {
    // Buttons count only after the review was in sight for a moment; the picture shows them so.
    await settleAnimations(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`   [beeld: demo-output/${name}.png]\n`);
  };

  say('1. Een leraar kiest een foto met een naamkaartje erop.');
  await fillCms(page, { title: 'Knutselmiddag', group: 'Groep 5' });
  school.clear();
  await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
  const namedPhoto = await waitForReview(page);
  await tell(namedPhoto);
  await shoot('1-naam-op-de-foto');
  sayWhatLeft(guarded);
  await press(namedPhoto, 'Kies geen foto');
  await waitUntilSettled(page);

  say('2. De leraar kiest een andere foto. Wie van groep 5 mag niet op de website?');
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const question = await waitForReview(page);
  await tell(question);
  await shoot('2-wie-mag-niet');
  await press(question, 'Nee, zij staan er niet op');
  await waitUntilSettled(page);

  say('3. De leraar typt: "Emma de Vries won de sprint." en kiest Publiceren.');
  await fillCms(page, { title: 'Sportdag', text: 'Emma de Vries won de sprint.' });
  await publishCms(page);
  const warning = await waitForReview(page);
  await tell(warning);
  await shoot('3-waarschuwing');
  sayWhatLeft(guarded);

  say('4. De leraar gaat terug, haalt de naam weg en publiceert.');
  await press(warning, 'Terug om aan te passen');
  await waitUntilSettled(page);
  await fillCms(page, { text: 'Een leerling van groep 5 won de sprint.' });
  await Promise.all([page.waitForNavigation(), publishCms(page)]);
  await shoot('4-geplaatst');
  sayWhatLeft(guarded);
  if (school.bytesOf('Emma').length > 0) throw new Error('De naam is bij de site aangekomen.');
  say('   Geplaatst. De naam van de leerling is niet bij de site aangekomen.');
}

const say = (line: string): void => console.log(line);

/** The verdict with its findings, and what the teacher can do, in the review's own words. */
async function tell(frame: Frame): Promise<void> {
  const shown = await frame.evaluate(() => {
    const lines = (selector: string): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((it) =>
        it.innerText
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && line !== 'Beeldwacht')
          .join(' · '),
      );
    return {
      verdict: lines('.review header'),
      findings: lines('.review article.finding, .review .people-question, .review .people'),
      actions: lines('.review footer button'),
    };
  });
  for (const line of shown.verdict) say(`   Oordeel: ${line}`);
  for (const line of shown.findings) say(`   - ${line}`);
  say(`   Knoppen: ${shown.actions.join(' | ')}`);
}

/** By the server's own record, which keeps every byte that it receives. */
function sayWhatLeft({ school }: GuardedSchool): void {
  const sent = school.requests().filter((it) => it.method !== 'GET' || it.body.length > 0);
  const bytes = sent.reduce((sum, it) => sum + it.body.length, 0);
  say(`   Door de site ontvangen tot nu toe: inzendingen ${sent.length}, bytes ${bytes}.\n`);
}

const settleAnimations = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1_200)));
