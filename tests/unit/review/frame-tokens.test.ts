// A token proves that a frame sits in the tab of the guard that asked for it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { issueToken, redeemToken } from '../../../utils/review/frame-tokens.ts';
import { guard } from '../../support/fakes/hold.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const sender = (tabId: number | null, frameId: number | null = 0) => ({
  url: null,
  tabId,
  frameId,
  documentId: 'document-1',
  isOwnExtension: true,
});

describe('a token', () => {
  it('gives the guard that asked for it, to a frame in the same tab', async () => {
    const token = await issueToken(sender(7));
    expect(await redeemToken(token, sender(7, 3))).toEqual(guard);
  });

  it('is worth nothing in another tab, outside tabs, or when it was guessed', async () => {
    const token = await issueToken(sender(7));
    expect(await redeemToken(token, sender(8))).toBeNull();
    expect(await redeemToken(token, sender(null))).toBeNull();
    expect(await redeemToken('guessed', sender(7))).toBeNull();
  });

  it('is another one for each guard, also in the same tab', async () => {
    const [page, inner] = [await issueToken(sender(7)), await issueToken(sender(7, 2))];
    expect(await redeemToken(inner, sender(7))).toEqual({ ...guard, frameId: 2 });
    expect(await redeemToken(page, sender(7))).toEqual(guard);
  });
});
