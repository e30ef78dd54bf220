/** One page and one way in: held, refused, held again, let go; beside a browser without us. */
import type { Page } from 'puppeteer-core';
import { openReview, pause } from '../support/review.ts';
import { letPass, refuse } from './drive/decide.ts';
import { fakePicker } from './drive/fake-picker.ts';
import { type LabBrowser, locate } from './drive/lab-browser.ts';
import { findTraces } from './judge/find-traces.ts';
import { lookAtPage } from './judge/look-at-page.ts';
import {
  CaseFailure,
  difference,
  extra,
  hasArrived,
  mustHaveKept,
  mustMatch,
  mustShowNothing,
  type Outcome,
} from './judge/outcome.ts';
import type { LabPage, PathName, Target } from './page-spec.ts';
import type { LabServer } from './serve/lab-server.ts';
import type { Subject } from './subject.ts';

export interface LabCase {
  readonly page: LabPage;
  readonly path: PathName;
  readonly target: Target;
  readonly subject: Subject;
  /** The file that a person has at hand. */
  readonly file: string;
}

/** In milliseconds. The first picture of a run waits until all that reads has started. */
const holdLimit = 30_000;
const arriveLimit = 10_000;
/** How long a page gets to do what it must not do. */
const temptation = 700;

/** Throws when the page itself does not bring the picture to the server. */
export async function runControl(
  lab: LabBrowser,
  server: LabServer,
  it: LabCase,
): Promise<Outcome> {
  return withPage(lab, server, it, async (page) => {
    await lab.bring(page, it.path, it.target);
    const outcome = await untilArrived(page, server, it, null);
    if (!hasArrived(outcome)) {
      throw new Error('without the extension the picture does not reach the server either');
    }
    return outcome;
  });
}

/** Resolves when the extension did all that it should; throws a `CaseFailure` when not. */
export async function runGuarded(
  lab: LabBrowser,
  server: LabServer,
  it: LabCase,
  control: Outcome,
): Promise<void> {
  await withPage(lab, server, it, async (page) => {
    const clean = await lookAtPage(page, it.page, it.subject);
    await lab.bring(page, it.path, it.target);
    await refuse(page, await untilHeld(page, server, it, clean));
    await pause(temptation);
    mustHaveKept(server.requests(), it.subject, 'after the refusal');
    await until(3_000, async () => {
      const left = extra(await lookAtPage(page, it.page, it.subject), clean);
      return left.length === 0 ? null : `after the refusal the page has: ${left.join(', ')}`;
    });

    await lab.bring(page, it.path, it.target);
    await letPass(page, await untilHeld(page, server, it, clean));
    mustMatch(await untilArrived(page, server, it, control), control, it.subject);
  });
}

async function withPage<T>(
  lab: LabBrowser,
  server: LabServer,
  { page: spec, target, file }: LabCase,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await lab.browser.newPage();
  // A page that asks whether it may be left would wait for an answer.
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    if (target.opens === 'picker') await fakePicker(page, file);
    await page.goto(server.urlOf(spec));
    if (spec.ready !== undefined) await page.waitForSelector(spec.ready, { timeout: 15_000 });
    await pause(300);
    server.clear();
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Waits for the review, and gives the page time to leak what is held. */
async function untilHeld(page: Page, server: LabServer, it: LabCase, clean: readonly string[]) {
  const deadline = Date.now() + holdLimit;
  let review = await openReview(page);
  while (review === null) {
    mustHaveKept(server.requests(), it.subject, 'before the decision');
    mustShowNothing(await lookAtPage(page, it.page, it.subject), clean);
    if (Date.now() > deadline) throw new CaseFailure('broken', 'no review was shown');
    await pause(50);
    review = await openReview(page);
  }
  await pause(temptation);
  mustHaveKept(server.requests(), it.subject, 'before the decision');
  mustShowNothing(await lookAtPage(page, it.page, it.subject), clean);
  return review;
}

/** Sends where the page sends only when asked, and waits until all has come that should. */
async function untilArrived(
  page: Page,
  server: LabServer,
  { page: spec, subject, target }: LabCase,
  control: Outcome | null,
): Promise<Outcome> {
  const { arrived, send } = spec;
  // Of words and a picture an editor may take the words alone.
  if (arrived !== undefined && subject.words === null) {
    await locate(page, { ...target, on: arrived }).catch(() => {
      throw new CaseFailure(control === null ? 'broken' : 'closed', `the page shows no ${arrived}`);
    });
  }
  if (send !== undefined) {
    await pause(600);
    await (await locate(page, send)).click();
  }
  const deadline = Date.now() + arriveLimit;
  let outcome: Outcome = { traces: [], look: [] };
  let isSettled = false;
  while (Date.now() < deadline && !isSettled) {
    const review = control === null ? null : await openReview(page);
    if (review !== null) await letPass(page, review);
    await pause(400);
    const before = JSON.stringify(outcome);
    outcome = {
      traces: findTraces(server.requests(), subject),
      look: await lookAtPage(page, spec, subject),
    };
    const isStill = before === JSON.stringify(outcome) && hasArrived(outcome);
    isSettled = isStill && (control === null || difference(outcome, control) === null);
  }
  return outcome;
}

/** Repeats until there is nothing wrong; what is wrong in the end makes the case broken. */
async function until(limit: number, wrongNow: () => Promise<string | null>): Promise<void> {
  const deadline = Date.now() + limit;
  let wrong = await wrongNow();
  while (wrong !== null && Date.now() < deadline) {
    await pause(100);
    wrong = await wrongNow();
  }
  if (wrong !== null) throw new CaseFailure('broken', wrong);
}
