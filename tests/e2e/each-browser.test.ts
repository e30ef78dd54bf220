/** What Chromium and Firefox must do alike, in one browser of each kind: starting them takes longest. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { GuardedSchool } from '../support/guarded-school.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { badFileScenarios } from './scenarios/bad-files.ts';
import { eventPageScenarios } from './scenarios/event-page.ts';
import { isolatedPageScenario } from './scenarios/isolated-page.ts';
import { parentAppScenarios } from './scenarios/parent-app.ts';
import { requestScenarios } from './scenarios/requests.ts';
import { trustedEventScenarios } from './scenarios/trusted-events.ts';
import { updatedPageScenario } from './scenarios/updated-page.ts';
import { websiteScenarios } from './scenarios/website.ts';

inEachBrowser((browser) => {
  let started: GuardedSchool;
  const guarded = (): GuardedSchool => started;
  beforeAll(async () => {
    started = await browser.start();
  });
  afterAll(() => started.stop());
  beforeEach(() => started.school.clear());

  websiteScenarios(guarded);
  parentAppScenarios(guarded, browser.name);
  requestScenarios(guarded, browser.name);
  badFileScenarios(guarded, browser.name);
  isolatedPageScenario(guarded);
  trustedEventScenarios(guarded, browser.name);
  describe.runIf(browser.name === 'firefox')('the event page', () => eventPageScenarios(guarded));
  describe.runIf(browser.name === 'firefox')('an update', () => updatedPageScenario(guarded));
});
