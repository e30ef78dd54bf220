// A site that is switched off: for whom, how long, and what is known of it afterwards.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../utils/platform/runtime.ts';
import { handleSites } from '../../../utils/review/handle-sites.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let now: Date;
const handlers = handleSites(() => now);
beforeEach(() => {
  restartBrowser();
  now = new Date(2026, 10, 24, 9);
});

const at = (url: string): Sender => ({
  url,
  tabId: 1,
  frameId: 0,
  documentId: null,
  isOwnExtension: true,
});
const page = at('https://app.socialschools.eu/home');
const isOff = () => handlers['guard/is-off'](null, page);
const turn = async (state: 'on' | 'off' | 'off-today') => {
  const all = await handlers['options/switch-site']({ site: 'social-schools', state }, page);
  return all.sites.find(({ site }) => site === 'social-schools');
};

describe('a site', () => {
  it('is on, until it is switched off: then it alone is off', async () => {
    expect(await isOff()).toBe(false);
    await turn('off');
    expect(await isOff()).toBe(true);
    for (const url of ['https://talk.parro.com/', 'https://example.org/', 'about:blank']) {
      expect(await handlers['guard/is-off'](null, at(url))).toBe(false);
    }
  });

  it('that is off for today is on again tomorrow', async () => {
    await turn('off-today');
    expect(await isOff()).toBe(true);
    now = new Date(2026, 10, 24, 23, 59);
    expect(await isOff()).toBe(true);
    now = new Date(2026, 10, 25, 0, 1);
    expect(await isOff()).toBe(false);
  });

  it('that is switched on is on at once, and what it was is kept for a year', async () => {
    await turn('off');
    now = new Date(2026, 10, 26);
    const line = await turn('on');
    expect(line).toMatchObject({
      off: null,
      before: [{ from: '2026-11-24', until: '2026-11-26' }],
    });
    expect(await isOff()).toBe(false);
    now = new Date(2027, 11, 1);
    expect((await turn('on'))?.before).toEqual([]);
  });

  it('cannot be off where the school forbids it, also when it was', async () => {
    await turn('off');
    await browser.storage.managed.set({ maySitesBeOff: false });
    expect(await isOff()).toBe(false);
    expect((await turn('off-today'))?.off).toBeNull();
    await browser.storage.managed.set({ maySitesBeOff: true });
    expect((await turn('on'))?.before).toHaveLength(1);
  });

  it('is on when what is stored cannot be read', async () => {
    await browser.storage.local.set({ offPeriods: 'kapot' });
    expect(await isOff()).toBe(false);
  });
});
