// @vitest-environment happy-dom
// The checker is there once, wherever the browser lets it run.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureChecker, hasOffscreen } from '../../../utils/platform/checker-host.ts';
import { browser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const { offscreen } = browser;
const frames = () => [...document.querySelectorAll('iframe')];
beforeEach(() => {
  document.documentElement.innerHTML = '';
});
afterEach(() => {
  browser.offscreen = offscreen;
});

describe('a browser with offscreen documents', () => {
  it('gets no frame', async () => {
    expect(hasOffscreen()).toBe(true);
    await ensureChecker();
    expect(frames()).toEqual([]);
  });
});

describe('an event page', () => {
  it('gets one frame, and is told so when it has loaded', async () => {
    browser.offscreen = undefined;
    expect(hasOffscreen()).toBe(false);
    const isThere = vi.fn();
    const first = ensureChecker().then(isThere);
    const second = ensureChecker();
    await Promise.resolve();
    expect(frames().map(({ src }) => src)).toEqual(['chrome-extension://beeldwacht/checker.html']);
    expect(isThere).not.toHaveBeenCalled();
    frames()[0]?.dispatchEvent(new Event('load'));
    await Promise.all([first, second]);
    await ensureChecker();
    expect(frames()).toHaveLength(1);
  });
});
