/** A browser of the lab: opens pages, and gives them a picture as a person does. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { PathName, Target } from '../page-spec.ts';
import { type LabFiles, mixedWords, type Subject } from '../subject.ts';

export interface LabBrowser {
  readonly browser: Browser;
  readonly canPaste: boolean;
  /** Whether this way in can be driven with trusted input. */
  canDrive(path: PathName, target: Target): boolean;
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
  for (const step of target.first ?? []) {
    // A dialog that is still open from before is not opened again.
    if ((await scope?.$(target.on)) === null) await scope?.locator(step).click();
  }
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
  if (target.opens === 'picker') return element.click();
  const [chooser] = await Promise.all([
    page.waitForFileChooser({ timeout: 10_000 }),
    element.click(),
  ]);
  await chooser.accept([path]);
}

/** Null for a paste in a browser that cannot be made to paste. */
export function subjectOf(path: PathName, files: LabFiles, pasted: Subject | null): Subject | null {
  if (path !== 'paste' && path !== 'paste-mixed') return files.subject;
  return pasted === null ? null : { ...pasted, words: path === 'paste' ? null : mixedWords };
}
