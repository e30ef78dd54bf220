/** Nothing about a pupil lies where a page, a content script or a reader of the disk finds it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import { type GuardedSchool, picture, startGuardedSchool } from '../support/guarded-school.ts';
import { evaluateIsolated } from '../support/isolated-world.ts';
import { readLedger } from '../support/read-ledger.ts';
import { press, waitForReview, waitUntilSettled } from '../support/review.ts';

let guarded: GuardedSchool;
let page: Page;
beforeAll(async () => {
  guarded = await startGuardedSchool();
  page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Sportdag', text: 'Emma de Vries won.', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await waitForReview(page);
});
afterAll(() => guarded.stop());

test.each(['local', 'session', 'managed'])(
  'a content script cannot read the storage area %s',
  async (area) => {
    const answer = await evaluateIsolated(
      page,
      guarded.extensionId,
      `chrome.storage.${area}.get(null)`,
    );
    expect(String(answer)).toMatch(/access to storage is not allowed/i);
  },
);

test('a content script that asks for more than its part gets nothing', async () => {
  for (const type of ['options/register-summary', 'options/contact', 'review/judge']) {
    const message = JSON.stringify({ to: 'background', type, input: null });
    const answer = await evaluateIsolated(
      page,
      guarded.extensionId,
      `chrome.runtime.sendMessage(${message})`,
    );
    expect(answer).toEqual({ rejected: true });
  }
});

test('the console says nothing, and the ledger names nobody', async () => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  expect(said).toEqual([]);
  const rows = JSON.stringify(await readLedger(guarded));
  expect(rows).toContain('"kind":"photos"');
  for (const word of ['Emma', 'Vries', 'won', 'sportdag', 'Sportdag']) {
    expect(rows).not.toContain(word);
  }
});
