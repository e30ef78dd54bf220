/** A page of a real browser with the media layer in it. */
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/browser/find-browser.ts';

export interface MediaPage {
  readonly page: Page;
  stop(): Promise<void>;
}

export async function openMediaPage(): Promise<MediaPage> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser found: run the set-up first.');
  const code = await bundle();
  const isRoot = process.getuid?.() === 0;
  const browser: Browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  // WebCodecs wants a trustworthy origin.
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '' }));
  await page.goto('http://127.0.0.1/');
  await page.evaluate(code);
  return { page, stop: () => browser.close() };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('media-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'mediaInPage' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const code = output?.output[0]?.code;
  if (code === undefined) throw new Error('the media layer could not be bundled');
  return code;
}
