/** Drives the built extension's own face finder, in a real browser, and nothing beside it. */
import type { ElementHandle } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import type { Box } from '../../../utils/model/evidence.ts';
import { extensionFolder } from '../../support/guarded-school.ts';

export interface TimedFaces {
  readonly faces: readonly Box[];
  /** From the file to its faces, decoding included. */
  readonly ms: number;
}

export interface BuiltFaceFinder {
  find(path: string): Promise<TimedFaces>;
  stop(): Promise<void>;
}

declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};

interface FinderWindow extends Window {
  faceFinder?: Worker;
}

export async function startBuiltFaceFinder(): Promise<BuiltFaceFinder> {
  const browser = findBrowser();
  if (browser === null) throw new Error('No browser found: run the set-up first.');
  const guarded = await launchBrowser({ browser, extension: extensionFolder, headless: true });
  // A page of the extension, under its own policy, stands in for the checker.
  const page = await guarded.openOptions();
  const input = (await page.evaluateHandle(() => {
    const policy = trustedTypes.createPolicy('bench', { createScriptURL: (url) => url });
    const finder: FinderWindow = window;
    finder.faceFinder = new Worker(policy.createScriptURL('/face-finder-worker.js'));
    const chooser = document.createElement('input');
    chooser.type = 'file';
    document.body.append(chooser);
    return chooser;
  })) as ElementHandle<HTMLInputElement>;
  return {
    async find(path) {
      await input.uploadFile(path);
      const { faces, ms } = await input.evaluate(askFinder);
      if (faces === null) throw new Error(`The face finder failed on ${path}.`);
      return { faces, ms };
    },
    stop: () => guarded.browser.close(),
  };
}

async function askFinder(
  input: HTMLInputElement,
): Promise<{ readonly faces: readonly Box[] | null; readonly ms: number }> {
  const { faceFinder }: FinderWindow = window;
  const [file] = input.files ?? [];
  if (file === undefined || faceFinder === undefined) throw new Error('nothing to ask');
  const start = performance.now();
  const whole = await createImageBitmap(file);
  // As the checker does it.
  const scale = Math.min(1, 1792 / Math.max(whole.width, whole.height));
  const picture = await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * scale),
    resizeHeight: Math.round(whole.height * scale),
    resizeQuality: 'high',
  });
  whole.close();
  return new Promise((resolve) => {
    faceFinder.onmessage = ({ data }) =>
      resolve({ faces: data.faces, ms: performance.now() - start });
    faceFinder.postMessage({ id: 1, picture }, [picture]);
  });
}
