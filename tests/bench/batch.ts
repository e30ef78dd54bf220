/** What a batch costs: many photos of 12 megapixels chosen at once, in the built extension. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame } from 'puppeteer-core';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { fillCms } from '../support/cms-page.ts';
import { picture, startGuardedSchool } from '../support/guarded-school.ts';
import { pause, waitForFirstLook } from '../support/review.ts';
import { peakMegabytes, slowDown, workedSeconds } from './batch/processes.ts';
import { startFrugalChecker } from './batch/start-frugal-checker.ts';

const { values } = parseArgs({
  options: {
    photos: { type: 'string', default: '20' },
    slow: { type: 'string', default: '1' },
    frugal: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
});
const photos = Number(values.photos);

/** Milliseconds that the chooser of files stays open: fewer than it takes to mark twenty photos. */
const chooserMs = 3_000;

/** The same scene with other bytes each time, so that nothing is known from the one before. */
function makeBatch(folder: string): readonly string[] {
  const photo = readFileSync(values.from ?? picture('groot-12mp.jpg'));
  return Array.from({ length: photos }, (_, at) => {
    const path = join(folder, `IMG_${1000 + at}.jpg`);
    writeFileSync(path, Buffer.concat([photo, Buffer.from(`photo ${at}`)]));
    return path;
  });
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

/** How many photos on the screen wait for their turn, and how many are not read whole. */
const leftIn = (frame: Frame): Promise<{ readonly waiting: number; readonly unread: number }> =>
  frame.evaluate(() => ({
    waiting: document.querySelectorAll('.photo-progress-waiting').length,
    unread: document.querySelectorAll(
      '.photo-progress:is(.photo-progress-waiting, .photo-progress-seen)',
    ).length,
  }));

await buildDemo();
const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-batch-'));
const guarded = await startGuardedSchool();
const browser = guarded.browser.process()?.pid ?? 0;
let end = (): void => undefined;
try {
  if (values.frugal) await startFrugalChecker(guarded.browser);
  const page = await guarded.openPage(guarded.school.cmsUrl);
  await fillCms(page, { title: 'Schoolreis', group: 'Groep 5' });
  const files = makeBatch(folder);
  if (Number(values.slow) > 1) end = slowDown(browser, Number(values.slow));
  const before = workedSeconds(browser);
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.click('input[name="foto"]'),
  ]);
  // A person looks for the photos first.
  await pause(chooserMs);
  const start = performance.now();
  const since = (): number => Math.round(performance.now() - start);
  await chooser.accept([...files]);
  const hidden = await page.waitForFrame((it) => it.url().includes('/review.html'));
  await hidden.evaluate(watchTasks);
  const frame = await waitForFirstLook(page, 600_000);
  const shownMs = since();
  const reached = async (isDone: (left: { waiting: number; unread: number }) => boolean) => {
    while (!isDone(await leftIn(frame))) await pause(50);
    return since();
  };
  // The first result: where the faces of one photo are.
  const firstMs = await reached(({ waiting }) => waiting < photos);
  const facesMs = await reached(({ waiting }) => waiting === 0);
  const allMs = await reached(({ unread }) => unread === 0);
  const longest = await frame.evaluate(
    () => (window as unknown as { longestTask: number }).longestTask,
  );
  console.log(
    `photos=${photos} shownMs=${shownMs} firstMs=${firstMs} facesMs=${facesMs} allMs=${allMs} ` +
      `longestTaskMs=${Math.round(longest)} cpuS=${(workedSeconds(browser) - before).toFixed(1)} ` +
      `peakMB=${Math.round(peakMegabytes(browser))}`,
  );
} finally {
  end();
  await guarded.stop();
  rmSync(folder, { recursive: true });
}
