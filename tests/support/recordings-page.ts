/** What a member of staff does on the options page with a recording that stays inside the school. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { mp4 } from './pictures/films.ts';

/** More than is carried to a page that keeps frames out, and far more than is hashed at once. */
const bytes = 52 * 1024 * 1024;

/** A film of half an hour, and the same file under another name. */
export function makeRecording(folder: string): {
  readonly marked: string;
  readonly renamed: string;
  /** As long, of other content, and by its name a lesson over video. */
  readonly likely: string;
} {
  const film = mp4({
    ...{ seconds: 1_800, madeAt: '2026-11-12T09:00:03Z' },
    data: new Uint8Array(bytes).fill(42),
  });
  const marked = join(folder, 'coaching Noah Bakker.mp4');
  const renamed = join(folder, 'sportdag-finale.mp4');
  writeFileSync(marked, film);
  writeFileSync(renamed, readFileSync(marked));
  const likely = join(folder, 'GMT20261112-090003_Recording.mp4');
  writeFileSync(likely, mp4({ seconds: 1_800 }));
  return { marked, renamed, likely };
}

/** To be deleted today, so that it reminds at once. */
export async function markRecording(
  page: Page,
  file: string,
  discussedWith: string,
): Promise<void> {
  await page.bringToFront();
  const input = await page.waitForSelector('.recordings input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.locator('[name="recording-discussedWith"]').fill(discussedWith);
  const today = await page.$eval(
    '[name="recordingDeleteBy"]',
    (it) => it.getAttribute('min') ?? '',
  );
  await page.locator('[name="recordingDeleteBy"]').fill(today);
  await page.locator('::-p-aria(Markeer als interne opname[role="button"])').click();
  await page.waitForSelector('.recordings:not(:has(form)) [role="status"]:not(:empty)');
}

export const recordingsText = (page: Page): Promise<string> =>
  page.$eval('.recordings', (section) => (section as HTMLElement).innerText);
