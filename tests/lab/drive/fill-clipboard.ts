/** Puts a picture on the clipboard of a browser, and learns what a page gets of it. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { picture } from '../../support/guarded-school.ts';
import { mixedWords, pastedSubject, type Subject } from '../subject.ts';
import type { LabBrowser } from './lab-browser.ts';

export async function fillClipboard(
  browser: Browser,
  plainUrl: string,
  withWords: boolean,
): Promise<void> {
  const page = await openPlain(browser, plainUrl);
  const jpeg = readFileSync(picture('schooltuin.jpg')).toString('base64');
  await page.evaluate(
    async (source, words) => {
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(320, Math.round((320 * bitmap.height) / bitmap.width));
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const png = await canvas.convertToBlob();
      const text = (type: string, value: string) => ({ [type]: new Blob([value], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({
          'image/png': png,
          ...(words === null
            ? {}
            : { ...text('text/plain', words), ...text('text/html', `<p>${words}</p>`) }),
        }),
      ]);
    },
    `data:image/jpeg;base64,${jpeg}`,
    withWords ? mixedWords : null,
  );
  await page.close();
}

/** In a browser without the extension: the bytes differ from those that were copied. */
export async function learnPasted(lab: LabBrowser, plainUrl: string): Promise<Subject> {
  const page = await openPlain(lab.browser, plainUrl);
  await page.evaluate(() => {
    const got = new Promise<string>((resolve) => {
      document.addEventListener('paste', async (event) => {
        const bytes = await event.clipboardData?.files[0]?.bytes();
        resolve(bytes?.toBase64() ?? '');
      });
    });
    Object.assign(window, { got });
    document.body.innerHTML = '<div contenteditable style="height: 99px"></div>';
  });
  await lab.bring(page, 'paste', { on: 'div' });
  const base64 = await page.evaluate(() => (window as unknown as { got: Promise<string> }).got);
  await page.close();
  if (base64 === '') throw new Error('Nothing could be pasted in this browser.');
  return pastedSubject(Buffer.from(base64, 'base64'));
}

async function openPlain(browser: Browser, url: string): Promise<Page> {
  const { origin } = new URL(url);
  const allowed = ['clipboard-read', 'clipboard-sanitized-write'] as const;
  await browser.defaultBrowserContext().overridePermissions(origin, [...allowed]);
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}
