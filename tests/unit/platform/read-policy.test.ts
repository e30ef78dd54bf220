// The school's rules: what an administrator set, else what this browser was told, else the default.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { readPolicy } from '../../../utils/platform/read-policy.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const { local, managed } = browser.storage;

describe('the rules for photos', () => {
  it('shrink nothing, unless this browser or, before it, an administrator says so', async () => {
    expect((await readPolicy()).photos).toEqual({ shrinkForWeb: false });
    await local.set({ photos: { shrinkForWeb: true } });
    expect((await readPolicy()).photos).toEqual({ shrinkForWeb: true });
    await managed.set({ shrinkForWeb: false });
    expect((await readPolicy()).photos).toEqual({ shrinkForWeb: false });
    await managed.set({ shrinkForWeb: 'ja' });
    expect((await readPolicy()).photos).toEqual({ shrinkForWeb: true });
  });
});

describe('how long the ledger is kept', () => {
  it.each([
    [90, 90],
    [30, 30],
    [29, null],
    [60.5, null],
    ['90', null],
    [-1, null],
  ])('an administrator who says %j gives %j', async (said, kept) => {
    await managed.set({ ledgerDays: said });
    expect((await readPolicy()).ledgerDays).toBe(kept);
  });

  it('is nothing that this browser can be told', async () => {
    await local.set({ ledgerDays: 90 });
    expect((await readPolicy()).ledgerDays).toBeNull();
  });
});

describe('the channels', () => {
  const jaarboek = { id: 'own1', label: 'Jaarboek', isUsed: true };

  it('are the usual eight, unless this browser or, before it, an administrator says so', async () => {
    expect((await readPolicy()).channels).toEqual(defaultPolicy.channels);
    await local.set({ channels: [jaarboek] });
    const { list, isLocked } = (await readPolicy()).channels;
    expect(list).toEqual([...defaultPolicy.channels.list, jaarboek]);
    expect(isLocked).toBe(false);
    await managed.set({ channels: [{ id: 'press', isUsed: false }] });
    const set = (await readPolicy()).channels;
    expect(set.isLocked).toBe(true);
    expect(set.list.map(({ id }) => id)).not.toContain('own1');
    expect(set.list).toContainEqual({ id: 'press', label: null, isUsed: false });
  });

  it.each([
    ['x'],
    [{}],
    [[7, null, { id: 'nowhere' }]],
    [[{ id: 'press', label: 7, isUsed: 'nee' }]],
  ])('fall back one by one when they are wrong: %j', async (channels) => {
    await local.set({ channels });
    expect((await readPolicy()).channels).toEqual(defaultPolicy.channels);
  });
});

describe('the rules of consent', () => {
  it('are the defaults where nothing was set', async () => {
    expect(await readPolicy()).toEqual(defaultPolicy);
  });

  it('are those of this browser, and of the administrator before them', async () => {
    await local.set({ consent: { closedAppNeedsConsent: false } });
    expect((await readPolicy()).consent).toEqual({
      closedAppNeedsConsent: false,
      reminderMonths: 12,
    });
    await managed.set({ closedAppNeedsConsent: true, reminderMonths: 6, privacyOfficer: 'fg' });
    expect(await readPolicy()).toMatchObject({
      consent: { closedAppNeedsConsent: true, reminderMonths: 6 },
      contact: { privacyOfficer: 'fg' },
    });
  });

  it('fall back one by one when they are wrong', async () => {
    await managed.set({ closedAppNeedsConsent: 'nee', reminderMonths: 0 });
    expect((await readPolicy()).consent).toEqual(defaultPolicy.consent);
    await local.set({ consent: 'x' });
    await expect(readPolicy()).resolves.toMatchObject({ consent: defaultPolicy.consent });
  });
});
