/** Files and texts in frames and shadow roots of a page: held like those of the page itself. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fillCms } from '../../support/cms-page.ts';
import { type GuardedSchool, picture } from '../../support/guarded-school.ts';
import { pause, press, waitForReview, waitUntilSettled } from '../../support/review.ts';

const frameMarkup = '<input type="file" multiple><textarea aria-label="Tekst"></textarea>';

const nested = 'a srcdoc frame in a blob: frame';

/** Builds a place for an input in the page's form, as scripts of editors do. Runs in the page. */
const places: Readonly<Record<string, (markup: string) => void>> = {
  'about:blank': (markup) => {
    const frame = document.createElement('iframe');
    document.querySelector('form')?.append(frame);
    // At once, before anything could be injected later.
    const inside = frame.contentDocument;
    if (inside !== null) inside.body.innerHTML = markup;
  },
  'a frame written anew': (markup) => {
    const frame = document.createElement('iframe');
    document.querySelector('form')?.append(frame);
    // Takes away every listener of the frame's window.
    frame.contentDocument?.open();
    frame.contentDocument?.write(markup);
    frame.contentDocument?.close();
  },
  // Each alone is in the lab.
  [nested]: (markup) => {
    const inner = document.createElement('iframe');
    inner.srcdoc = markup;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([inner.outerHTML], { type: 'text/html' }));
    document.querySelector('form')?.append(frame);
  },
  'an open shadow root': (markup) => {
    const host = document.createElement('div');
    document.querySelector('form')?.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = markup;
  },
  'a closed shadow root': (markup) => {
    const host = document.createElement('div');
    document.querySelector('form')?.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = markup;
    Object.assign(window, { closedRoot: root });
  },
};

type FileInput = ElementHandle<HTMLInputElement>;

export function frameScenarios(guarded: () => GuardedSchool): void {
  let page: Page;
  afterAll(() => page.close());
  beforeEach(async () => {
    guarded().school.clear();
    await page?.close();
    page = await guarded().openPage(guarded().school.cmsUrl);
    await fillCms(page, { title: 'Sportdag', group: 'Groep 5' });
  });

  /** The second file input that can be reached: the first is the page's own. */
  async function inputIn(place: string): Promise<FileInput> {
    if (place.endsWith('shadow root')) {
      const handle = await page.evaluateHandle(() => {
        const closed = (window as { closedRoot?: ShadowRoot }).closedRoot;
        const open = [...document.querySelectorAll('form *')].find((it) => it.shadowRoot !== null);
        return (closed ?? open?.shadowRoot)?.querySelector('input') ?? null;
      });
      return handle as FileInput;
    }
    return (await (await innermostFrame()).waitForSelector('input')) as FileInput;
  }

  /** The frame with the fields: a frame of the form's, or one inside it. */
  async function innermostFrame(): Promise<Frame> {
    const element = await page.waitForSelector('form iframe');
    const frame = await element?.contentFrame();
    const field = await frame?.waitForSelector('input, iframe');
    const inner = await (field as ElementHandle<HTMLIFrameElement>).contentFrame();
    const found = inner ?? frame;
    if (!found) throw new Error('the form has no frame');
    return found;
  }

  const countIn = (input: FileInput) => input.evaluate((it) => it.files?.length ?? 0);

  describe.each(Object.keys(places))('a file chosen in %s', (place) => {
    test('is held until the decision, and comes then', async () => {
      await page.evaluate(places[place] ?? (() => undefined), frameMarkup);
      const input = await inputIn(place);
      await input.evaluate((it) => {
        Object.assign(it, { heard: [] as number[] });
        it.addEventListener('change', () => {
          (it as unknown as { heard: number[] }).heard.push(it.files?.length ?? 0);
        });
      });
      await input.uploadFile(picture('sportdag.jpg'));
      const review = await waitForReview(page);
      await pause(200);
      expect(await countIn(input)).toBe(0);
      await press(review, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      await pause(100);
      expect(await countIn(input)).toBe(1);
      expect(await input.evaluate((it) => (it as unknown as { heard: number[] }).heard)).toEqual([
        1,
      ]);
    });
  });

  describe('a text in a frame', () => {
    test('belongs to the post of the form around it', async () => {
      await page.evaluate(places[nested] ?? (() => undefined), frameMarkup);
      const input = await inputIn(nested);
      await input.uploadFile(picture('sportdag.jpg'));
      const review = await waitForReview(page);
      await press(review, 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      const frame = await innermostFrame();
      await (await frame.waitForSelector('textarea'))?.type('Emma de Vries won de sprint.');
      await page.click('button[name="actie"][value="publiceren"]');
      const warning = await waitForReview(page);
      expect(await warning.evaluate(() => document.body.innerText)).toContain('Emma de Vries');
      // The photo was released: it stays where it is, and is not asked about again.
      expect(await countIn(input)).toBe(1);
      expect(
        guarded()
          .school.requests()
          .filter((it) => it.method === 'POST'),
      ).toEqual([]);
    });

    test('is known to requests that another frame sends', async () => {
      await page.evaluate(places['about:blank'] ?? (() => undefined), frameMarkup);
      const frame = await innermostFrame();
      const input = await inputIn('about:blank');
      await input.uploadFile(picture('sportdag.jpg'));
      await press(await waitForReview(page), 'Nee, zij staan er niet op');
      await waitUntilSettled(page);
      await (await frame.waitForSelector('textarea'))?.type('Emma de Vries won de sprint.');
      await pause(400);
      void page
        .evaluate(() =>
          fetch('/website/elders', { method: 'POST', body: 'tekst=Emma de Vries won de sprint.' }),
        )
        .catch(() => undefined);
      const warning = await waitForReview(page);
      expect(await warning.evaluate(() => document.body.innerText)).toContain('Emma de Vries');
      expect(
        guarded()
          .school.requests()
          .filter((it) => it.method === 'POST'),
      ).toEqual([]);
    });
  });
}
