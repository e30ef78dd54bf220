// Starts a browser with an empty profile of its own and the built extension in it.
import { type Browser, launch, type Page } from 'puppeteer-core';

export interface LaunchOptions {
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder of a profile to go on with; without one it is new, and gone afterwards. */
  readonly profile?: string;
  /** What the browser itself speaks, where it has those words: Dutch, unless said otherwise. */
  readonly language?: 'nl' | 'en-GB';
}

export interface Guarded {
  readonly browser: Browser;
  readonly extensionId: string;
  openPage(url: string): Promise<Page>;
  openOptions(): Promise<Page>;
}

/** Without the extension: what a page does when nobody guards it. */
export function startBrowser(options: Omit<LaunchOptions, 'extension'>): Promise<Browser> {
  const { language = 'nl' } = options;
  const { getuid } = process;
  const isRoot = getuid !== undefined && getuid.call(process) === 0;
  return launch({
    executablePath: options.browser,
    headless: options.headless,
    pipe: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      // Chromium's sandbox refuses to run for root.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=Translate',
      `--lang=${language}`,
    ],
    // Linux goes by this instead.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
}

/** Branded Chrome and Edge ignore `--load-extension`, so it is loaded through the debugger. */
export async function launchBrowser(options: LaunchOptions): Promise<Guarded> {
  const browser = await startBrowser(options);
  const extensionId = await browser.installExtension(options.extension);
  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    browser,
    extensionId,
    openPage,
    openOptions: () => openPage(`chrome-extension://${extensionId}/options.html`),
  };
}
