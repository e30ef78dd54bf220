/** Answers the review as a teacher does, whatever it asks. */
import type { Frame, Page } from 'puppeteer-core';
import { isOpen, pause, press, waitUntilSettled } from '../../support/review.ts';

const letGo = [
  'Laat zien wie niet mag',
  'Nee, zij staan er niet op',
  'Zelf gekeken',
  'Ik heb zelf gekeken',
  'Plaatsen',
];
const goBack = ['Kies geen foto', 'Terug om aan te passen'];

/** The review that is open over the page now, or null. */
export async function openReview(page: Page): Promise<Frame | null> {
  for (const frame of page.frames().filter((it) => it.url().includes('/review.html'))) {
    if (await isOpen(frame)) return frame;
  }
  return null;
}

export async function refuse(page: Page, review: Frame): Promise<void> {
  await press(review, await firstButton(review, goBack));
  await waitUntilSettled(page);
}

/** Throws when the review still asks after a few answers. */
export async function letPass(page: Page, review: Frame): Promise<void> {
  try {
    for (let answer = 0; answer < 4; answer += 1) {
      await tickGroup(review);
      await press(review, await firstButton(review, letGo));
      await pause(150);
      if (!(await isOpen(review))) return;
    }
    await waitUntilSettled(page);
  } catch (error) {
    // What was let go may lead the page away, and the review goes with it.
    if (!review.detached) throw error;
  }
}

/** The group that the question is about, where the review could not see it on the page. */
async function tickGroup(review: Frame): Promise<void> {
  const isAsked = await review.evaluate(
    () =>
      document.querySelector('.group-picker input') !== null &&
      document.querySelector('.group-picker input:checked') === null,
  );
  if (isAsked) await review.locator('::-p-aria(Groep 5[role="checkbox"])').click();
}

/** Waits until one of these can be pressed, and gives its name. Throws what is to be seen instead. */
async function firstButton(review: Frame, names: readonly string[]): Promise<string> {
  const deadline = Date.now() + 45_000;
  let seen: readonly string[] = [];
  while (Date.now() < deadline) {
    seen = await review.evaluate(() =>
      [...document.querySelectorAll('button')].map((it) => {
        const isInert = it.getAttribute('aria-disabled') === 'true';
        return `${isInert ? '(inert) ' : ''}${it.innerText.trim()}`;
      }),
    );
    const found = names.find((name) => seen.some((it) => it.startsWith(name)));
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`the review has the buttons ${seen.join(', ')}`);
}
