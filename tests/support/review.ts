/** Drives the review as a teacher does: reads its words, presses its buttons. */
import type { Browser, Frame, Page } from 'puppeteer-core';

/** Waits until the frame over the page has something to decide, and all photos are read. */
export const waitForReview = (page: Page, limitMs = 60_000): Promise<Frame> =>
  waitForFrame(page, '.review:not(.is-reading)', limitMs);

/** The same, though photos may still be read. */
export const waitForFirstLook = (page: Page, limitMs = 60_000): Promise<Frame> =>
  waitForFrame(page, '.review', limitMs);

async function waitForFrame(page: Page, review: string, limitMs: number): Promise<Frame> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const frame = await openReview(page, review);
    if (frame !== null) return frame;
    await pause(50);
  }
  throw new Error('no review was shown');
}

/** The review that is open over the page now, or null. */
export async function openReview(page: Page, review = '.review'): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if ((await isReview(frame)) && (await isOpen(frame, review))) return frame;
  }
  return null;
}

/** Firefox tells its driver no address of an extension's frame; the frame itself knows it. */
async function isReview(frame: Frame): Promise<boolean> {
  if (frame.url() !== 'about:blank') return frame.url().includes('/review.html');
  const href = frame.evaluate(() => location.href).catch(() => '');
  const known = await Promise.race([href, pause(2_000).then(() => '')]);
  return known.includes('/review.html');
}

/** A window of the extension: for overruling a "Niet plaatsen", or for a page without frames. */
export async function waitForReviewWindow(browser: Browser): Promise<Page> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const window = await openWindow(browser);
    if (window !== null) {
      await window.waitForSelector('.review:not(.is-reading)', { timeout: 60_000 });
      return window;
    }
    await pause(50);
  }
  throw new Error('no window was opened');
}

/** The review's window that is open now, or null. */
export async function openWindow(browser: Browser): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const href = page.evaluate(() => location.href).catch(() => '');
    const known = await Promise.race([href, pause(2_000).then(() => '')]);
    if (known.includes('/review.html?hold=')) return page;
  }
  return null;
}

export async function isOpen(frame: Frame, review = '.review'): Promise<boolean> {
  // In a frame that is still hidden it exists, but has no boxes yet.
  const open = frame.evaluate(
    (shown) => (document.querySelector(shown)?.getClientRects().length ?? 0) > 0,
    review,
  );
  // A frame whose process has crashed never answers.
  return Promise.race([open.catch(() => false), pause(2_000).then(() => false)]);
}

/** Waits until the review is no longer shown. */
export async function waitUntilSettled(page: Page): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if ((await openReview(page)) === null) return;
    await pause(50);
  }
  throw new Error('the review is still open');
}

export const reviewText = (frame: Frame | Page): Promise<string> =>
  frame.evaluate(() => document.body.innerText);

/** The same after every "Toon waarom": what a mirrored screen does not show at once. */
export async function reviewTextWithWhy(frame: Frame | Page): Promise<string> {
  const waiting = '::-p-xpath(//button[normalize-space(.)="Toon waarom"])';
  while ((await frame.$(waiting)) !== null) await press(frame, 'Toon waarom');
  return reviewText(frame);
}

/** A trusted click on the button with that name. Waits until it can be pressed. */
export async function press(frame: Frame | Page, name: string): Promise<void> {
  await frame.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].some(
        (it) =>
          it.innerText.trim().startsWith(wanted) && it.getAttribute('aria-disabled') !== 'true',
      ),
    { timeout: 20_000 },
    name,
  );
  // The panel slides in: the locator waits until the button stands still.
  await frame.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`).click();
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
