/** From what a school really has to a register that the guard uses, and back to a withdrawn consent. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/check-accessibility.ts';
import { chooseCmsPhotos, fillCms, publishCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { killServiceWorker } from '../support/kill-service-worker.ts';
import { buildEdexml } from '../support/lists/build-edexml.ts';
import { buildXlsx } from '../support/lists/build-xlsx.ts';
import {
  chooseList,
  pasteTable,
  pick,
  recordWithdrawal,
  registerText,
  takeOver,
  waitForPreview,
} from '../support/options-page.ts';
import { press, reviewTextWithWhy, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
let options: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool({ withRegister: false });
  options = await guarded.openOptions();
});
afterAll(() => guarded.stop());

function listFile(name: string, content: string | Uint8Array): string {
  const file = join(tmpdir(), `beeldwacht-${process.pid}-${name}`);
  writeFileSync(file, content);
  return file;
}

const edexml = buildEdexml({
  groups: [{ key: 'g5', name: 'Groep 5', year: '5' }],
  pupils: [
    { key: '11', first: 'Puck', infix: 'van der', last: 'Vos', group: 'g5' },
    { key: '12', first: 'Teun', last: 'Bos', group: 'g5' },
    { key: '13', first: 'Jaap', last: 'Weg', group: 'g5', left: '2026-01-01' },
  ],
  staff: [{ key: 'l1', first: 'Marjan', infix: 'de', last: 'Boer' }],
});
const consents = `<table><tr><th>Leerling<th>Website<th>Ouderapp</tr>
  <tr><td>Vos, Puck van der<td><img alt="Ja"><td>Ja</tr><tr><td>Bos, Teun<td>Ja<td>Ja</tr></table>`;

/** What is held for the website of Groep 5 (the photo, else the text beside it), and what the review says. */
async function publishOnWebsite(text: string): Promise<string> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', text, group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  const isFree = page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name="foto"]')?.files?.length === 1,
  );
  const held = await Promise.race([isFree.then(() => null), waitForReview(page)]);
  if (held !== null) {
    const words = await reviewTextWithWhy(held);
    await press(held, 'Kies geen foto');
    await waitUntilSettled(page);
    await page.close();
    return `foto: ${words}`;
  }
  await publishCms(page);
  const review = await waitForReview(page);
  const words = await reviewTextWithWhy(review);
  await page.close();
  return `bericht: ${words}`;
}

describe('a school without a register', () => {
  test('reads its administration’s EDEXML: pupils, groups, staff, and nobody who left', async () => {
    await chooseList(options, listFile('edex.xml', edexml));
    const said = await waitForPreview(options);
    expect(said).toContain('Gelezen: 2 leerlingen in 1 groepen.');
    expect(said).toContain('Gelezen: 1 medewerkers.');
    expect(said).toContain('niet overgenomen: 1.');
    expect(said).toContain('In deze lijst staan geen toestemmingen.');
    expect(await accessibilityProblems(options)).toEqual([]);
    // The browser ends the background whenever it likes, also while somebody looks.
    await killServiceWorker(guarded);
    await options.bringToFront();
    expect(await takeOver(options)).toContain(
      '2 leerlingen in 1 groepen ingelezen. Verwijder nu het bestand',
    );
    await options.waitForFunction(
      () => !document.body.innerText.includes('Er is nog geen lijst van medewerkers ingelezen.'),
    );
    // Counts only: no name stands in the page until somebody asks.
    expect(await registerText(options)).not.toMatch(/Puck|Teun/);
  });

  test('pastes the consents from a page, which find their pupils by name', async () => {
    await pasteTable(options, consents);
    const said = await waitForPreview(options);
    expect(said).toContain('Leerlingen met een eerste antwoord: 2');
    expect(await takeOver(options)).toContain('De toestemmingen zijn overgenomen.');
  });

  test('the guard uses it: everybody may, so a photo is released without a question', async () => {
    const words = await publishOnWebsite('Puck van der Vos won.');
    expect(words).toMatch(/^bericht: /);
    expect(words).toContain('Puck');
    expect(words).toContain('Controleren');
  });
});

describe('a parent who withdraws', () => {
  test('is recorded by hand, and the guard holds the next photo', async () => {
    await recordWithdrawal(options, 'Groep 5', 'Puck van der Vos', 'website');
    const words = await publishOnWebsite('Wat een dag.');
    expect(words).toMatch(/^foto: /);
    expect(words).toContain('Puck');
    expect(words).toContain('Toestemming ingetrokken');
  });

  test('stays withdrawn when a list that still says yes is read in again', async () => {
    const rows = [
      ['Roepnaam', 'Voorvoegsel', 'Achternaam', 'Groep', 'Website', 'BSN'],
      ['Puck', 'van der', 'Vos', 'Groep 5', 'ja', '999911122'],
      ['Teun', null, 'Bos', 'Groep 5', 'ja', '999911134'],
    ];
    await chooseList(options, listFile('lijst.xlsx', buildXlsx({ rows })));
    const said = await waitForPreview(options);
    expect(said).toContain('Niet gelezen, want niet nodig: BSN.');
    expect(said).toContain('maar de lijst zegt ja: 1.');
    expect(await accessibilityProblems(options)).toEqual([]);
    await takeOver(options);
    expect(await publishOnWebsite('Wat een dag.')).toContain('Toestemming ingetrokken');
  });

  test('may be given back, by the child’s name and no other way', async () => {
    await pasteTable(options, consents);
    await waitForPreview(options);
    await options.click('[name="confirmed"]');
    await options.waitForFunction(() => document.body.innerText.includes('Van nee naar ja: 1'));
    await takeOver(options);
    const words = await publishOnWebsite('Puck van der Vos won.');
    expect(words).toMatch(/^bericht: /);
    expect(words).not.toContain('Toestemming ingetrokken');
  });
});

describe('consents that can only be looked at', () => {
  const cell = (label: string) => `.tick[aria-label^="${label}"]`;

  test('are ticked for a whole group, then the exceptions, with the keyboard', async () => {
    await options.bringToFront();
    await options.locator('::-p-aria(Vink een groep aan[role="button"])').click();
    await pick(options, 'tickGroup', 'Groep 5');
    await options.locator('[name="tickDay"]').fill('2026-11-12');
    await options.locator('::-p-aria(Zet alles op ja[role="button"])').click();
    await options.focus(cell('Alle 2 leerlingen, Website'));
    // By surname: Teun Bos, then Puck van der Vos.
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Space');
    await options.waitForSelector(cell('Teun Bos, Website: nee'));
    expect(await accessibilityProblems(options)).toEqual([]);
    await options.locator('::-p-aria(Kijk na wat er verandert[role="button"])').click();
    await options.waitForSelector('.ticks .import-difference');
    const said = await ticksText();
    expect(said).toContain('Groep 5: overgenomen uit Social Schools op 12 november 2026');
    expect(said).toContain('Toestemmingen ingetrokken: 1');
    await options.locator('.ticks .preview-actions .button-primary').click();
    await options.waitForSelector('.ticks[aria-busy="false"] > .list-notice:not(:empty)');
    expect(await ticksText()).toContain('Overgenomen voor Groep 5.');
    const words = await publishOnWebsite('Wat een dag.');
    expect(words).toMatch(/^foto: /);
    expect(words).toContain('Teun');
    expect(words).not.toContain('Puck');
  });

  test('never undo a no that was recorded by hand', async () => {
    await recordWithdrawal(options, 'Groep 5', 'Puck van der Vos', 'website');
    await options.bringToFront();
    await pick(options, 'tickGroup', 'Groep 5');
    await options.locator('::-p-aria(Zet alles op ja[role="button"])').click();
    await options.waitForSelector(cell('Puck van der Vos, Website: nee, vastgelegd op'));
    await options.locator('::-p-aria(Kijk na wat er verandert[role="button"])').click();
    await options.waitForSelector('.ticks .import-difference');
    expect(await ticksText()).toMatch(/Van nee naar ja: 1\s+Teun Bos/);
    // One child of two is more than one in ten.
    await options.locator('.ticks .preview-doubts input').click();
    await options.locator('.ticks .preview-actions .button-primary').click();
    await options.waitForSelector('.ticks[aria-busy="false"] > .list-notice:not(:empty)');
    await options.locator('::-p-aria(Sluit zonder over te nemen[role="button"])').click();
    expect(await publishOnWebsite('Wat een dag.')).toContain('Toestemming ingetrokken');
  });

  test('also for a channel of the school’s own, which then stands in the form for a change', async () => {
    await options.bringToFront();
    await options.$eval('[name="channel-website"]', (it) => (it as HTMLElement).focus());
    await options.keyboard.down('Control');
    await options.keyboard.press('A');
    await options.keyboard.up('Control');
    await options.keyboard.type('Onze site');
    await tabTo('[name="use-press"]');
    await options.keyboard.press('Space');
    await tabTo('.channels .button-secondary');
    await options.keyboard.press('Enter');
    // The new field has the focus.
    await options.waitForSelector('[name^="channel-new"]:focus');
    await options.keyboard.type('Jaarboek');
    expect(await accessibilityProblems(options)).toEqual([]);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.channels [role="status"]:not(:empty)');
    await options.locator('::-p-aria(Vink een groep aan[role="button"])').click();
    await pick(options, 'tickGroup', 'Groep 5');
    expect(await options.$('[name="tick-press"]')).toBeNull();
    await options.locator('[name="tick-own1"]').click();
    await options.waitForSelector(cell('Teun Bos, Onze site'));
    await options.focus(cell('Alle 2 leerlingen, Jaarboek'));
    await options.keyboard.press('j');
    await options.waitForSelector(cell('Teun Bos, Jaarboek: ja'));
    await options.locator('::-p-aria(Kijk na wat er verandert[role="button"])').click();
    await options.waitForSelector('.ticks .import-difference');
    await options.locator('.ticks .preview-actions .button-primary').click();
    await options.waitForSelector('.ticks[aria-busy="false"] > .list-notice:not(:empty)');
    await options.locator('::-p-aria(Sluit zonder over te nemen[role="button"])').click();
    await options.locator('::-p-aria(Toon leerlingen[role="button"])').click();
    await pick(options, 'pupilGroup', 'Groep 5');
    await pick(options, 'pupil', 'Teun Bos');
    await options.waitForSelector('[name="change-own1"]');
    const said = await options.$eval('.pupil-change', (form) => (form as HTMLElement).innerText);
    expect(said).toMatch(/Jaarboek: toestemming.*overgenomen uit Social Schools/i);
    expect(said).not.toContain('de pers');
    await options.locator('::-p-aria(Verberg leerlingen[role="button"])').click();
    // The review calls the channel as the school does.
    expect(await publishOnWebsite('Wat een dag.')).toContain('op ‘Onze site’');
  });

  const ticksText = () => options.$eval('.ticks', (section) => (section as HTMLElement).innerText);
});

/** As a person without a mouse goes there. */
async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await options.keyboard.press('Tab');
    const isThere = (it: string) => document.activeElement?.matches(it) === true;
    if (await options.evaluate(isThere, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('a consent is changed and a list taken over with the keyboard alone', async () => {
  await options.bringToFront();
  const focus = (selector: string) => options.$eval(selector, (it) => (it as HTMLElement).focus());
  await focus('.pupils button');
  await options.keyboard.press('Enter');
  await options.waitForSelector('select[name="pupilGroup"]');
  await tabTo('select[name="pupilGroup"]');
  await options.keyboard.press('ArrowDown');
  await options.waitForSelector('select[name="pupil"]');
  await tabTo('select[name="pupil"]');
  await options.keyboard.press('ArrowDown');
  await options.waitForSelector('[name="change-website"]');
  expect(await accessibilityProblems(options)).toEqual([]);
  await options.keyboard.press('Tab');
  await options.keyboard.press('Space');
  await focus('.pupil-change .button-primary');
  await options.keyboard.press('Enter');
  await options.waitForSelector('.pupils [role="status"]:not(:empty)');
  await pasteTable(options, consents);
  await waitForPreview(options);
  await focus('.import-preview .button-primary');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() =>
    document.body.innerText.includes('De toestemmingen zijn overgenomen.'),
  );
});

test('of two pages the second one is told that the list has changed, and that it cannot be put back twice', async () => {
  const second = await guarded.openOptions();
  const row = (...cells: readonly string[]) =>
    `<div role="row">${cells.map((it) => `<div role="cell">${it}</div>`).join('')}</div>`;
  const list = (answer: string) => row('Leerling', 'Website') + row('Bos, Teun', answer);
  await pasteTable(second, list('nee'));
  await waitForPreview(second);
  await pasteTable(options, list('ja'));
  await waitForPreview(options);
  await takeOver(options);
  await second.bringToFront();
  await second.locator('.import-preview .button-primary').click();
  await second.waitForSelector('.register .list-error:not(:empty)');
  expect(await registerText(second)).toContain('De leerlingenlijst is intussen veranderd.');
  await second.locator('::-p-aria(Annuleer[role="button"])').click();
  const back = '::-p-aria(Zet de vorige lijst terug[role="button"])';
  await options.bringToFront();
  await options.locator(back).click();
  await options.waitForFunction(() => document.body.innerText.includes('lijst is teruggezet.'));
  await second.bringToFront();
  await second.locator(back).click();
  await second.waitForFunction(() => document.body.innerText.includes('Er is niets teruggezet'));
  await second.close();
});

test('no name, and no number that nobody needs, can be read in the database', async () => {
  const stored = await options.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('beeldwacht');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...db.objectStoreNames];
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify(all, (_, value) =>
      value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
    );
  });
  expect(stored).toContain('importedAt');
  expect(stored).not.toMatch(/Puck|granted|9999111|KANARIE|kanarie/);
});
