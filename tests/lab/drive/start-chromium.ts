/** Chromium: every way in, with input that the page cannot tell from a person's. */
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser, startBrowser } from '../../../scripts/browser/launch-browser.ts';
import { dropOn } from '../../support/drop-files.ts';
import { readRegisterIn, registerFile } from '../../support/guarded-school.ts';
import type { Target } from '../page-spec.ts';
import { fillClipboard } from './fill-clipboard.ts';
import { type BrowserOptions, choose, type LabBrowser, locate } from './lab-browser.ts';

export async function startChromium(options: BrowserOptions): Promise<LabBrowser> {
  const path = findBrowser();
  if (path === null) throw new Error('No browser found: run the set-up first.');
  const { extension, files, plainUrl } = options;
  let browser: LabBrowser['browser'];
  if (extension === null) {
    browser = await startBrowser({ browser: path, headless: true });
  } else {
    const guarded = await launchBrowser({ browser: path, extension, headless: true });
    await readRegisterIn(guarded, registerFile);
    ({ browser } = guarded);
  }
  return {
    browser,
    canPaste: true,
    canDrive: () => true,
    async bring(page, way, target) {
      switch (way) {
        case 'choose':
          return choose(
            page,
            target,
            target.opens === 'folder-chooser' ? files.folder : files.file,
          );
        case 'drop':
          return dropOn(page, await locate(page, target), files.file);
        case 'folder':
          return dropOn(page, await locate(page, target), files.folder);
        case 'paste':
        case 'paste-mixed':
          await fillClipboard(browser, plainUrl, way === 'paste-mixed');
          await page.bringToFront();
          if (target.opens === 'clipboard') return readClipboard(page, target);
          return paste(page, target);
      }
    },
  };
}

/** A button whose script asks the browser for the clipboard, which the person allows. */
async function readClipboard(page: Page, target: Target): Promise<void> {
  const { origin } = new URL(page.url());
  await page.browserContext().overridePermissions(origin, ['clipboard-read']);
  await (await locate(page, target)).click();
}

/** The keys of a person, with the command that the browser ties to them. */
export async function paste(page: Page, target: Target): Promise<void> {
  await (await locate(page, target)).click();
  const session = await page.createCDPSession();
  const key = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 };
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown', commands: ['paste'] });
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
  await session.detach();
}
