/** A browser with the built extension, the demo school, and the demo register read in. */
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox } from '../../scripts/browser/find-browser.ts';
import { type Guarded, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { type DemoSchool, startDemoSchool } from '../demo/server.ts';

const root = new URL('../../', import.meta.url);

export const extensionFolder = fileURLToPath(new URL('.output/chrome-mv3-demo', root));
export const firefoxFolder = fileURLToPath(new URL('.output/firefox-mv3-demo', root));
export const registerFile = fileURLToPath(new URL('tests/demo/data/register.csv', root));

export const staffFile = fileURLToPath(new URL('tests/demo/data/staff.csv', root));

export const picture = (name: string): string =>
  fileURLToPath(new URL(`tests/demo/pictures/${name}`, root));

export interface GuardedSchool extends Guarded {
  readonly school: DemoSchool;
  stop(): Promise<void>;
}

export interface SchoolOptions {
  readonly browser?: 'chromium' | 'firefox';
  readonly withRegister?: boolean;
  readonly withContact?: boolean;
  /** Firefox is never shown, and has a new profile each time. */
  readonly headless?: boolean;
  readonly profile?: string;
  /** Started instead of the browser that was found (`managed-browser.ts`). */
  readonly executable?: string;
  /** For Chromium: a built extension other than the demo's, and what the browser speaks. */
  readonly extension?: string;
  readonly language?: 'nl' | 'en-GB';
}

export async function startGuardedSchool(options: SchoolOptions = {}): Promise<GuardedSchool> {
  const guarded = await (options.browser === 'firefox' ? startFirefox() : startChromium(options));
  const school = await startDemoSchool();
  if (options.withRegister ?? true) await readRegisterIn(guarded, registerFile);
  if (options.withContact ?? true) await fillContact(guarded);
  return {
    ...guarded,
    school,
    async stop() {
      await guarded.browser.close();
      await school.stop();
    },
  };
}

function startChromium({
  headless = true,
  profile,
  executable,
  extension,
  language,
}: SchoolOptions): Promise<Guarded> {
  const browser = executable ?? findBrowser();
  if (browser === null) throw new Error('No browser found: run the set-up first.');
  return launchBrowser({
    browser,
    extension: extension ?? extensionFolder,
    headless,
    ...(language === undefined ? {} : { language }),
    ...(profile === undefined ? {} : { profile }),
  });
}

function startFirefox(): Promise<Guarded> {
  const browser = findFirefox();
  if (browser === null) throw new Error('Firefox is not installed: run the set-up first.');
  return launchFirefox({ browser, extension: firefoxFolder });
}

/** Whom the demo school's staff can ask. */
async function fillContact(guarded: Guarded): Promise<void> {
  const page = await guarded.openOptions();
  await page.locator('[name="schoolContact"]').fill('juf Marjan (ICT-coördinator)');
  await page.locator('[name="privacyOfficer"]').fill('fg@waterlelie.example');
  await page.locator('[name="privacyStatementUrl"]').fill('https://waterlelie.example/privacy');
  await page.locator('::-p-aria(Bewaar[role="button"])').click();
  await page.waitForSelector('.contact-form [role="status"]:not(:empty)');
  await page.close();
}

export const readRegisterIn = (guarded: Guarded, file: string): Promise<string> =>
  readListIn(guarded, 'register', file);

/** Up to what the page says of the list before anything changes. */
export const lookAtRegister = (guarded: Guarded, file: string): Promise<string> =>
  readListIn(guarded, 'register', file, false);

export const readStaffIn = (guarded: Guarded, file: string): Promise<string> =>
  readListIn(guarded, 'staff', file);

/** As a member of staff does it: on the options page. Gives what the page then says. */
async function readListIn(
  guarded: Guarded,
  section: string,
  file: string,
  takesOver = true,
): Promise<string> {
  const page = await guarded.openOptions();
  const input = await page.waitForSelector(`.${section} input[type="file"]`);
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector(
    `.${section}[aria-busy="false"] :is([role="status"], [role="alert"], .preview-actions):not(:empty)`,
  );
  // A list of pupils is looked at before it counts.
  const takeOver = await page.$(`.${section} .preview-actions .button-primary`);
  if (takeOver !== null && takesOver) {
    await takeOver.click();
    await page.waitForSelector(
      `.${section}[aria-busy="false"]:not(:has(.preview-actions)) :is([role="status"], [role="alert"]):not(:empty)`,
    );
  }
  const said = await page.evaluate(() => document.body.innerText);
  await page.close();
  return said;
}
