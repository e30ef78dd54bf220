/** How long a teacher waits: from choosing or clicking to the verdict, in the real extension. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { chooseCmsPhotos, fillCms, publishCms } from '../support/cms-page.ts';
import {
  extensionFolder,
  type GuardedSchool,
  picture,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import { press, waitForReview, waitUntilSettled } from '../support/review.ts';

const runs = 5;

/** Milliseconds until the review shows. */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  await waitForReview(page);
  return performance.now() - start;
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b).map((ms) => Math.round(ms));
  const [first] = times.map((ms) => Math.round(ms));
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(`${what}: first ${first} ms, median ${median} ms, worst ${sorted.at(-1)} ms`);
}

async function timePhotos(guarded: GuardedSchool, name: string): Promise<void> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Foto', group: 'Groep 5' });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await timed(page, () => chooseCmsPhotos(page, picture(name))));
    await press(await waitForReview(page), 'Kies geen foto');
    await waitUntilSettled(page);
  }
  report(name, times);
  await page.close();
}

async function timeCaption(guarded: GuardedSchool): Promise<void> {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Foto', group: 'Groep 5' });
  await chooseCmsPhotos(page, picture('sportdag.jpg'));
  await press(await waitForReview(page), 'Nee, zij staan er niet op');
  await waitUntilSettled(page);
  await fillCms(page, { text: 'Noah Bakker won vandaag de sprint op het grote veld.' });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await timed(page, () => publishCms(page)));
    await press(await waitForReview(page), 'Terug om aan te passen');
    await waitUntilSettled(page);
  }
  report('a caption', times);
  await page.close();
}

function reportSizes(): void {
  const files = readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const size = (path: string): number => statSync(path).size;
  const scripts = files.filter((file) => file.includes('content-scripts'));
  const zipped = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const script = scripts.reduce((sum, file) => sum + size(file), 0);
  const all = files.reduce((sum, file) => sum + size(file), 0);
  console.log(`script on a guarded page: ${script} bytes, ${zipped} gzip`);
  console.log(`the package, unpacked: ${(all / 1e6).toFixed(1)} MB`);
}

await buildDemo();
const guarded = await startGuardedSchool();
try {
  // The first picture of a browser session pays for starting the reader.
  await timePhotos(guarded, 'groot-12mp.jpg');
  await timePhotos(guarded, 'knutselmiddag.jpg');
  await timeCaption(guarded);
  reportSizes();
} finally {
  await guarded.stop();
}
