/** What a batch costs: twenty photos of 12 megapixels chosen at once, in the built extension. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { chooseCmsPhotos, fillCms } from '../support/cms-page.ts';
import { picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, waitForReview } from '../support/review.ts';

const photos = 20;

/** The same scene with other bytes each time, so that nothing is known from the one before. */
function makeBatch(folder: string): readonly string[] {
  const photo = readFileSync(picture('groot-12mp.jpg'));
  return Array.from({ length: photos }, (_, at) => {
    const path = join(folder, `IMG_${1000 + at}.jpg`);
    writeFileSync(path, Buffer.concat([photo, Buffer.from(`photo ${at}`)]));
    return path;
  });
}

/** Whether the page's mark says that at least that many photos are done. */
async function hasProgress(page: Page, photo: number): Promise<boolean> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = nodes.map((node) => String(node.name?.value ?? '')).join('\n');
  const at = /foto (\d+) van/.exec(words)?.[1];
  return at !== undefined && Number(at) >= photo;
}

/** Runs in the review's frame. The longest task in milliseconds; tasks under 50 ms do not count. */
function watchTasks(): void {
  Object.assign(window, { longestTask: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const seen = window as unknown as { longestTask: number };
      seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Of a process and all that it started: who the parent of each is. Empty where there is no `/proc`. */
function processesOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of existsSync('/proc') ? readdirSync('/proc') : []) {
    const status = /^\d+$/.test(entry) ? read(`/proc/${entry}/status`) : '';
    const parent = /PPid:\s+(\d+)/.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  return [...parents.keys()].filter((pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  });
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

/** Peak resident memory in MB of the largest process of the extension: the checker's. NaN when unknown. */
function peakMegabytes(browser: number): number {
  const peaks = processesOf(browser)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes('--extension-process'))
    .map((pid) => Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1]) / 1024);
  return peaks.length === 0 ? Number.NaN : Math.max(...peaks);
}

await buildDemo();
const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-batch-'));
const guarded = await startGuardedSchool();
try {
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Schoolreis', group: 'Groep 5' });
  const files = makeBatch(folder);
  const start = performance.now();
  const since = (): number => Math.round(performance.now() - start);
  await chooseCmsPhotos(page, ...files);
  const frame = await page.waitForFrame((it) => it.url().includes('/review.html'));
  await frame.evaluate(watchTasks);
  // The mark counts the photo that is being looked at: at the second, the first is done.
  while (!(await hasProgress(page, 2))) await pause(50);
  const firstMs = since();
  await waitForReview(page, 600_000);
  const allMs = since();
  const longest = await frame.evaluate(
    () => (window as unknown as { longestTask: number }).longestTask,
  );
  const peak = peakMegabytes(guarded.browser.process()?.pid ?? 0);
  console.log(
    `photos=${photos} firstMs=${firstMs} allMs=${allMs} longestTaskMs=${Math.round(longest)} ` +
      `peakMB=${Math.round(peak)}`,
  );
} finally {
  await guarded.stop();
  rmSync(folder, { recursive: true });
}
