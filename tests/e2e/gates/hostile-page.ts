/** A page that listens first, polls and searches learns neither a file nor a name. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCmsPhotos, fillCms, publishCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../../support/review.ts';

/** Runs in the page before its own scripts, as a hostile script would. */
function spy(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const look = (where: string, files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) seen.push(where);
  };
  for (const target of [window, document]) {
    for (const kind of ['input', 'change', 'drop', 'paste']) {
      target.addEventListener(
        kind,
        (event) => {
          const input = event.composedPath()[0];
          if (input instanceof HTMLInputElement) look(kind, input.files);
          if (event instanceof DragEvent) look(kind, event.dataTransfer?.files);
        },
        true,
      );
    }
  }
  const poll = (): void => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input !== null) look('poll', input.files);
    if (input !== null && input.value !== '') seen.push('value');
    requestAnimationFrame(poll);
  };
  poll();
}

export function hostilePageScenarios(guarded: () => GuardedSchool): void {
  let page: Page;

  beforeAll(async () => {
    guarded().school.clear();
    page = await guarded().browser.newPage();
    await page.evaluateOnNewDocument(spy);
    await page.goto(guarded().school.cmsUrl);
  });
  afterAll(() => page.close());

  const seen = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { seen: string[] }).seen);

  describe('before the decision', () => {
    test('the page sees no file: not in events, not by polling', async () => {
      await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
      await chooseCmsPhotos(page, picture('sportdag.jpg'));
      await waitForReview(page);
      await pause(200);
      expect(await seen()).toEqual([]);
    });

    test('the page cannot find a name, nor anything else of the review', async () => {
      const found = await page.evaluate(() => {
        const names = ['Fenna', 'Emma', 'Daan Visser', 'Çelik', 'ingetrokken'];
        const find = (window as unknown as { find(text: string): boolean }).find;
        document.execCommand('selectAll');
        const texts = [
          document.documentElement.innerText,
          document.documentElement.outerHTML,
          document.documentElement.textContent ?? '',
          String(getSelection()),
          document.title,
          performance
            .getEntries()
            .map((entry) => entry.name)
            .join(' '),
        ];
        return {
          inTexts: names.filter((name) => texts.some((text) => text.includes(name))),
          byFind: names.filter((name) => find.call(window, name)),
          frames: window.length,
          frameElements: document.querySelectorAll('iframe').length,
        };
      });
      expect(found).toEqual({ inTexts: [], byFind: [], frames: 0, frameElements: 0 });
    });

    test('clicks by script in the page release nothing', async () => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('*')) {
          // Links and buttons of the page itself lead away from it.
          if (element.closest('a, button') === null) element.click?.();
        }
        document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      });
      await pause(300);
      expect(await seen()).toEqual([]);
      expect(
        guarded()
          .school.requests()
          .filter((it) => it.method === 'POST'),
      ).toEqual([]);
    });

    test('a page that throws the review out gets it back, and nothing is released', async () => {
      await page.evaluate(() => {
        for (const element of [...document.documentElement.children]) {
          if (element !== document.head && element !== document.body) element.remove();
        }
      });
      await pause(200);
      expect(await seen()).toEqual([]);
      const again = await waitForReview(page);
      await press(again, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      expect(await seen()).toContain('change');
    });

    test('form.submit() goes no other way than the button', async () => {
      await fillCms(page, { text: 'Noah Bakker won de sprint.' });
      await page.evaluate(() => HTMLFormElement.prototype.submit.call(document.forms[0]));
      await waitForReview(page);
      expect(
        guarded()
          .school.requests()
          .filter((it) => it.method === 'POST'),
      ).toEqual([]);
      await press(await waitForReview(page), 'Terug om aan te passen');
      await waitUntilSettled(page);
      await publishCms(page);
      await waitForReview(page);
      expect(guarded().school.bytesOf('Noah')).toEqual([]);
    });
  });
}
