/**
 * What a real administrator's policy does: a list that does not open without the device's secret (L1), and where that ends; and that
 * no site stays off where the school forbids it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms } from '../support/cms-page.ts';
import {
  type GuardedSchool,
  picture,
  registerFile,
  startGuardedSchool,
} from '../support/guarded-school.ts';
import {
  type ExtensionPolicy,
  type ManagedBrowser,
  makeManagedBrowser,
  untilPolicy,
  whyNotManaged,
} from '../support/managed-browser.ts';
import { chooseList, takeOver, waitForPreview } from '../support/options-page.ts';
import { waitForFirstLook } from '../support/review.ts';

const missing = whyNotManaged();
const title = 'in a managed browser';

describe.skipIf(missing !== null)(missing === null ? title : `${title}: ${missing}`, () => {
  const deviceSecret = 'a-secret-of-forty-characters-for-a-test!';
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-managed-'));
  const profile = join(folder, 'profile');
  const copy = join(folder, 'copy');
  let managed: ManagedBrowser;
  let school: GuardedSchool;
  let options: Page;

  beforeAll(async () => {
    managed = makeManagedBrowser();
    await start(profile, { deviceSecret });
  });
  afterAll(async () => {
    await school?.stop();
    managed?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(userData: string, policy: ExtensionPolicy): Promise<void> {
    const { executable } = managed;
    managed.setPolicy(policy);
    const settings = { executable, profile: userData, withRegister: false, withContact: false };
    school = await startGuardedSchool(settings);
    options = await school.openOptions();
    if (policy !== null) await untilPolicy(options, 'deviceSecret');
  }

  /** What the page says once it was loaded anew. */
  async function said(): Promise<string> {
    await options.reload();
    await options.waitForSelector('.register [data-protection]');
    return options.$eval('.register', (it) => (it as HTMLElement).innerText);
  }

  /** The website of the school with a photo chosen, which nobody has answered yet. */
  async function chooseOnWebsite(): Promise<Page> {
    const page = await school.openPage(school.school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('sportdag.jpg'));
    return page;
  }

  test('the list is sealed under the policy, which the page says', async () => {
    await chooseList(options, registerFile);
    await waitForPreview(options);
    await takeOver(options);
    const list = await said();
    expect(list).toContain('gaat alleen open met het beleid van de school');
    expect(list).toContain('Totaal\t200');
  });

  test('a site that is switched off lets a photo pass', async () => {
    await options.locator('::-p-aria(Uit tot ik hem aanzet: Andere schoolwebsite)').click();
    await options.waitForSelector('.site-off');
    const page = await chooseOnWebsite();
    await page.waitForFunction(`document.querySelector('input[name="foto"]').files.length === 1`);
    await page.close();
  });

  test('the list is shut in a profile without the policy, and says what to do', async () => {
    await school.stop();
    cpSync(profile, copy, { recursive: true });
    // The bound of this level, which the page and docs/register.md tell: Chromium keeps the policy in its profile.
    const kept = join(copy, 'Default', 'Managed Extension Settings');
    expect(filesOf(kept).some((file) => readFileSync(file).includes(deviceSecret))).toBe(true);
    rmSync(kept, { recursive: true });
    await start(copy, null);
    const list = await said();
    expect(list).toContain('De lijst op dit apparaat gaat niet open');
    expect(list).toContain('Vraag je beheerder om het beleid terug te zetten');
    expect(list).not.toContain('Totaal');
  });

  test('the list is shut under another secret, too', async () => {
    await school.stop();
    await start(copy, { deviceSecret: deviceSecret.toUpperCase() });
    expect(await said()).toContain('De lijst op dit apparaat gaat niet open');
  });

  test('that very profile opens with the policy: nothing else was missing', async () => {
    await school.stop();
    rmSync(join(copy, 'Default', 'Managed Extension Settings'), { recursive: true });
    await start(copy, { deviceSecret, maySitesBeOff: false });
    const list = await said();
    expect(list).toContain('gaat alleen open met het beleid van de school');
    expect(list).toContain('Totaal\t200');
  });

  test('the site that was off is on again where the school forbids it, and stays so', async () => {
    const sites = await options.$eval('.sites', (it) => (it as HTMLElement).innerText);
    expect(sites).toContain('Je school heeft bepaald dat geen site uit mag.');
    expect(await options.$$('.sites button')).toHaveLength(0);
    const page = await chooseOnWebsite();
    await waitForFirstLook(page);
    expect(await filesInCms(page)).toBe(0);
  });
});

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
