/** A browser of the lab: opens pages, and gives them a picture as a person does. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { PathName, Target } from '../page-spec.ts';
import type { LabFiles, Subject } from '../subject.ts';

export interface LabBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** The ways in that can be driven with trusted input here. */
  readonly paths: readonly PathName[];
  bring(page: Page, path: PathName, target: Target): Promise<void>;
}

export interface BrowserOptions {
  /** Folder of the built extension, or null for a browser without it. */
  readonly extension: string | null;
  readonly files: LabFiles;
  /** An address that is not guarded, from which the clipboard is filled. */
  readonly plainUrl: string;
}

/** Waits for it: pages of frameworks make their widgets late. */
export async function locate(page: Page, target: Target): Promise<ElementHandle<Element>> {
  const frame = target.frame === undefined ? null : await page.waitForSelector(target.frame);
  const scope = target.frame === undefined ? page : await frame?.contentFrame();
  // A widget may lie hidden until it is asked for: an input always does.
  const element = await scope?.waitForSelector(target.on, { timeout: 10_000 });
  if (element === null || element === undefined) throw new Error(`${target.on} is not to be found`);
  return element;
}

export async function choose(page: Page, target: Target, path: string): Promise<void> {
  const element = await locate(page, target);
  if (target.opens === undefined) {
    await (element as ElementHandle<HTMLInputElement>).uploadFile(path);
    return;
  }
  const [chooser] = await Promise.all([
    page.waitForFileChooser({ timeout: 10_000 }),
    element.click(),
  ]);
  await chooser.accept([path]);
}

export const subjectOf = (path: PathName, files: LabFiles, pasted: Subject): Subject =>
  path === 'paste' || path === 'paste-mixed' ? pasted : files.subject;
