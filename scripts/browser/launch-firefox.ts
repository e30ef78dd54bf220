// Starts Firefox with an empty profile of its own, and the built extension in it where it is given.
import { launch, type Page } from 'puppeteer-core';
import type { Guarded } from './launch-browser.ts';

/** Known beforehand, since Firefox otherwise draws the address of an extension's pages at random. */
const uuid = '5f0c2b1e-7d43-4c1b-9a65-0b8e3c2d4f10';
export const geckoId = 'beeldwacht@beeldwacht.example';

/** `extension` is a full path; null starts a browser without it. Unsigned builds are taken. */
export async function launchFirefox(options: {
  readonly browser: string;
  readonly extension: string | null;
}): Promise<Guarded> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.browser,
    headless: true,
    timeout: 60_000,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // As people have it; the driver's own choice keeps sites' storage together.
      'browser.contentblocking.features.standard': '-tp,tpPrivate,cookieBehavior5,-cryptoTP,-fp',
      'network.cookie.cookieBehavior': 5,
    },
  });
  if (options.extension !== null) await browser.installExtension(options.extension);
  const open = async (url: string, wait: 'load' | 'none'): Promise<Page> => {
    const page = await browser.newPage();
    // A page of an extension never says that it has loaded.
    if (wait === 'none') await page.goto(url, { waitUntil: [] });
    else await page.goto(url);
    return page;
  };
  return {
    browser,
    extensionId: uuid,
    openPage: (url) => open(url, 'load'),
    openOptions: () => open(`moz-extension://${uuid}/options.html`, 'none'),
  };
}
