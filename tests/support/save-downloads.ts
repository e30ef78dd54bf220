/** Has a browser save what is downloaded, without asking, in a folder of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { TestBrowser } from './in-each-browser.ts';

/** The driver's own line to Firefox, of which its types say nothing. */
interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

/** Gives the folder. */
export async function saveDownloads(browser: Browser, name: TestBrowser['name']): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-bewaard-'));
  if (name === 'chromium') {
    // As long as this session lasts.
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    const { connection } = browser as unknown as { readonly connection: Connection };
    await connection.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
  return folder;
}
