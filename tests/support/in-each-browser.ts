/** The same scenarios in Chromium and, where it is installed, in Firefox. */
import { describe } from 'vitest';
import { findFirefox } from '../../scripts/browser/find-browser.ts';
import { type GuardedSchool, type SchoolOptions, startGuardedSchool } from './guarded-school.ts';

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  start(options?: Omit<SchoolOptions, 'browser'>): Promise<GuardedSchool>;
}

const browserOf = (name: TestBrowser['name']): TestBrowser => ({
  name,
  start: (options) => startGuardedSchool({ ...options, browser: name }),
});

const absent = 'not installed: apt-get install firefox-esr, or name one in BEELDWACHT_FIREFOX';

export function inEachBrowser(scenarios: (browser: TestBrowser) => void): void {
  describe('in Chromium', () => scenarios(browserOf('chromium')));
  const hasFirefox = findFirefox() !== null;
  describe.skipIf(!hasFirefox)(`in Firefox${hasFirefox ? '' : ` (${absent})`}`, () =>
    scenarios(browserOf('firefox')),
  );
}
