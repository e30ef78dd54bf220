// Draws the extension's icon in the sizes that browsers want, into public/icon/.
import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.ts';
import { root } from './build/build-demo.ts';

/** A shield around a picture: the guard of what is shown. */
const drawing = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <path d="M32 3 56 11v19c0 15-10 26-24 31C18 56 8 45 8 30V11Z" fill="#17598f"/>
  <rect x="18" y="20" width="28" height="22" rx="4" fill="#fff"/>
  <circle cx="26" cy="27" r="3" fill="#f2a516"/>
  <path d="m20 40 8-8 5 5 6-8 6 8v2a2 2 0 0 1-2 2H22Z" fill="#1b6e44"/>
</svg>`;

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No browser found: run the set-up first.');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(`${root}public/icon`, { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0;display:block}svg{width:100vw}</style>${drawing}`);
  await page.screenshot({ path: `${root}public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
