/** Pictures that reach a page by its own scripts: handles, clipboard, camera, and the requests behind them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseCmsPhotos, filesInCms, fillCms, publishCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../../support/review.ts';

const photo = readFileSync(picture('sportdag.jpg')).toString('base64');

declare function blobOf(base64: string): Blob;

const ways: Readonly<Record<string, (base64: string) => Promise<unknown>>> = {
  'a file handle': async (base64) => {
    // A handle of the user's disk cannot be made by script. A picture in the page's own storage that
    // nothing released explains is held like one.
    const root = await navigator.storage.getDirectory();
    const own = await root.getFileHandle('sportdag.jpg', { create: true });
    const writable = await own.createWritable();
    await writable.write(blobOf(base64));
    await writable.close();
    return (await own.getFile()).size;
  },
  'a picture sent with fetch': async (base64) => {
    await fetch('/website/upload', { method: 'POST', body: blobOf(base64) });
    return 'sent';
  },
  'a picture in a form sent with fetch': async (base64) => {
    const form = new FormData();
    form.append('foto', blobOf(base64), 'sportdag.jpg');
    await fetch('/website/upload', { method: 'POST', body: form });
    return 'sent';
  },
  'a data: picture in JSON': async (base64) => {
    const body = JSON.stringify({ html: `<img src="data:image/jpeg;base64,${base64}">` });
    await fetch('/website/upload', { method: 'POST', body });
    return 'sent';
  },
  'the bytes of a picture sent by XMLHttpRequest': async (base64) => {
    const body = await blobOf(base64).arrayBuffer();
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/website/upload');
      xhr.onload = () => resolve('sent');
      xhr.onerror = () => resolve('TypeError');
      xhr.send(body);
    });
  },
};

export function wayInScenarios(guarded: () => GuardedSchool): void {
  let page: Page;
  afterAll(() => page.close());
  beforeEach(async () => {
    await page?.close();
    page = await guarded().openPage(guarded().school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    guarded().school.clear();
  });

  const posts = () =>
    guarded()
      .school.requests()
      .filter((it) => it.method === 'POST');

  /** Starts something in the page; `outcome` tells later how it ended. */
  async function start(script: (base64: string) => Promise<unknown>): Promise<void> {
    await page.evaluate(`
    const blobOf = (base64) =>
      new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/jpeg' });
    window.outcome = 'waits';
    (${script.toString()})(${JSON.stringify(photo)}).then(
      (value) => { window.outcome = value; },
      (error) => { window.outcome = error.name; },
    );
    undefined;`);
  }
  const outcome = () =>
    page.evaluate(() => String((window as unknown as { outcome: unknown }).outcome));

  describe.each(Object.keys(ways))('%s', (way) => {
    test('waits for the decision, and comes when it is released', async () => {
      await start(ways[way] ?? (() => Promise.resolve()));
      const review = await waitForReview(page);
      await pause(200);
      expect(await outcome()).toBe('waits');
      expect(posts()).toEqual([]);
      await press(review, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      await page.waitForFunction(
        () => (window as unknown as { outcome: unknown }).outcome !== 'waits',
      );
      expect(await outcome()).not.toMatch(/Error/);
    });

    test('does not come when the teacher goes back', async () => {
      await start(ways[way] ?? (() => Promise.resolve()));
      const review = await waitForReview(page);
      await press(review, 'Kies geen foto');
      await waitUntilSettled(page);
      await page.waitForFunction(
        () => (window as unknown as { outcome: unknown }).outcome !== 'waits',
      );
      expect(await outcome()).toMatch(/NotAllowedError|TypeError/);
      expect(posts()).toEqual([]);
    });
  });

  test('a file of the page’s own that shows nobody is not held', async () => {
    await start(async (base64) => {
      const root = await navigator.storage.getDirectory();
      const own = await root.getFileHandle('instellingen.json', { create: true });
      const writable = await own.createWritable();
      await writable.write(base64);
      await writable.close();
      return (await own.getFile()).size > 0;
    });
    await page.waitForFunction(
      () => (window as unknown as { outcome: unknown }).outcome !== 'waits',
    );
    expect(await outcome()).toBe('true');
  });

  test('a canvas that has seen the camera gives no picture before the decision', async () => {
    await start(async () => {
      const stream = document.createElement('canvas');
      stream.width = stream.height = 64;
      stream.getContext('2d')?.fillRect(0, 0, 64, 64);
      const video = document.createElement('video');
      video.muted = true;
      video.srcObject = stream.captureStream(10);
      await video.play();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 64;
      canvas.getContext('2d')?.drawImage(video, 0, 0);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      return blob === null ? 'null' : blob.type;
    });
    const review = await waitForReview(page);
    await pause(200);
    expect(await outcome()).toBe('waits');
    await press(review, 'Kies geen foto');
    await waitUntilSettled(page);
    await page.waitForFunction(
      () => (window as unknown as { outcome: unknown }).outcome !== 'waits',
    );
    expect(await outcome()).toBe('null');
  });

  test('a site that the teacher switches off is left alone, says so, and is guarded again when it is on', async () => {
    const press = async (label: string): Promise<void> => {
      const options = await guarded().openOptions();
      await (await options.waitForSelector(`::-p-aria(${label}[role="button"])`))?.click();
      await options.waitForSelector('.sites [role="status"]:not(:empty)');
      await options.close();
      await page.bringToFront();
      await page.reload();
    };
    await press('Vandaag uit: Andere schoolwebsite');
    // Its shadow root is closed: a screen reader hears it.
    const heard = async () => JSON.stringify(await page.accessibility.snapshot());
    await vi.waitFor(async () => expect(await heard()).toContain('staat op deze site uit'), 3_500);
    await page.evaluate(() => {
      document.querySelector('[name="foto"]')?.addEventListener('change', (event) => {
        Object.assign(window, { isTrusted: event.isTrusted });
      });
    });
    await fillCms(page, { title: 'Sportdag', text: 'Emma de Vries won.', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
    expect(await filesInCms(page)).toBe(1);
    expect(await page.evaluate(() => Reflect.get(window, 'isTrusted'))).toBe(true);
    guarded().school.clear();
    await Promise.all([page.waitForNavigation(), publishCms(page)]);
    expect(guarded().school.bytesOf('Emma')).toHaveLength(1);

    await page.goto(guarded().school.cmsUrl);
    await press('Zet weer aan: Andere schoolwebsite');
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
    await chooseCmsPhotos(page, picture('knutselmiddag.jpg'));
    await waitForReview(page);
    expect(await filesInCms(page)).toBe(0);
  });
}
