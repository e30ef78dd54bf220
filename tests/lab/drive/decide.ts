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

/** In milliseconds: until a button can be pressed on a busy machine, and all is settled. */
const answerLimit = 45_000;

export const refuse = (page: Page, review: Frame): Promise<void> => answer(page, review, goBack);

export async function letPass(page: Page, review: Frame): Promise<void> {
  try {
    await answer(page, review, letGo);
  } catch (error) {
    // What was let go may lead the page away, and the review goes with it.
    if (!review.detached) throw error;
  }
}

/** Presses the first of these that can be pressed, and again, until the review is gone. */
async function answer(page: Page, review: Frame, names: readonly string[]): Promise<void> {
  const deadline = Date.now() + answerLimit;
  let seen: readonly string[] = [];
  while (await isOpen(review)) {
    if (Date.now() > deadline) throw new Error(`the review only has: ${seen.join(', ')}`);
    if (names === letGo) await tickGroup(review);
    seen = await buttonsOf(review);
    const name = names.find((it) => seen.some((button) => button.startsWith(it)));
    if (name !== undefined) await press(review, name);
    await pause(150);
  }
  await waitUntilSettled(page);
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

/** The words of its buttons; one that cannot be pressed now says so. */
const buttonsOf = (review: Frame): Promise<readonly string[]> =>
  review.evaluate(() =>
    [...document.querySelectorAll('button')].map((it) => {
      const isInert = it.getAttribute('aria-disabled') === 'true';
      return `${isInert ? '(inert) ' : ''}${it.innerText.trim()}`;
    }),
  );
