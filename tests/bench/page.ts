/** What a guarded page pays: beside the same page in a browser without the extension, in turns. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { startBrowser } from '../../scripts/browser/launch-browser.ts';
import { buildDemo } from '../../scripts/build/build-demo.ts';
import { extensionFolder, startGuardedSchool } from '../support/guarded-school.ts';

const rounds = 8;

/** Runs in the page. Milliseconds for an empty frame, in which all scripts of the extension start. */
function timeFrames(): readonly number[] {
  return Array.from({ length: 25 }, () => {
    const frame = document.createElement('iframe');
    const start = performance.now();
    document.body.append(frame);
    // Asking for it makes the browser finish what it may have put off.
    void frame.contentDocument?.body;
    const time = performance.now() - start;
    frame.remove();
    return time;
  });
}

/** Runs in the page. Milliseconds in which `fetch` keeps the page's own script waiting, for a hundred calls. */
async function timeFetches(): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < 10; at += 1) {
    const body = JSON.stringify({ event: 'page-view', at, words: 'lorem ipsum '.repeat(20) });
    const calls: Promise<unknown>[] = [];
    const start = performance.now();
    for (let call = 0; call < 100; call += 1) {
      calls.push(fetch('/website/style.css', call % 2 === 0 ? {} : { method: 'POST', body }));
    }
    times.push(performance.now() - start);
    await Promise.allSettled(calls);
  }
  return times;
}

/** Whether a script of ours runs there: it replaces functions of the browser. */
const isPatched = (page: Page): Promise<boolean> =>
  page.evaluate(() => !/\[native code\]/.test(Element.prototype.attachShadow.toString()));

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const scriptGzip = (): number =>
  readdirSync(join(extensionFolder, 'content-scripts'))
    .map((file) => gzipSync(readFileSync(join(extensionFolder, 'content-scripts', file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

await buildDemo();
const guarded = await startGuardedSchool({ withRegister: false });
const browser = findBrowser();
if (browser === null) throw new Error('No browser found: run the set-up first.');
const plain = await startBrowser({ browser, headless: true });
try {
  const url = guarded.school.cmsUrl;
  const [withGuard, without] = [await guarded.openPage(url), await plain.newPage()];
  await without.goto(url);
  const elsewhere = await guarded.openPage(url.replace('127.0.0.1', 'localhost'));
  if (!(await isPatched(withGuard))) throw new Error('the page is not guarded');
  if (await isPatched(elsewhere)) throw new Error('a page is guarded that is not on the list');

  const times = {
    frame: [] as number[],
    frameBare: [] as number[],
    fetch: [] as number[],
    fetchBare: [] as number[],
  };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      frame: await withGuard.evaluate(timeFrames),
      frameBare: await without.evaluate(timeFrames),
      fetch: await withGuard.evaluate(timeFetches),
      fetchBare: await without.evaluate(timeFetches),
    };
    // The first round warms up.
    if (round === 0) continue;
    for (const kind of ['frame', 'frameBare', 'fetch', 'fetchBare'] as const) {
      times[kind].push(...measured[kind]);
    }
  }
  const frame = median(times.frame);
  const frameBare = median(times.frameBare);
  // A hundred calls: milliseconds to microseconds a call.
  const fetch = median(times.fetch) * 10;
  const fetchBare = median(times.fetchBare) * 10;
  console.log(
    `an empty frame: ${frame.toFixed(2)} ms with the extension, ${frameBare.toFixed(2)} ms without`,
  );
  console.log(
    `a fetch: ${fetch.toFixed(1)} µs with the extension, ${fetchBare.toFixed(1)} µs without`,
  );
  console.log(
    `frameMs=${(frame - frameBare).toFixed(2)} fetchMicros=${(fetch - fetchBare).toFixed(1)} ` +
      `scriptKbGzip=${(scriptGzip() / 1000).toFixed(1)} scriptKbElsewhere=0`,
  );
} finally {
  await plain.close();
  await guarded.stop();
}
