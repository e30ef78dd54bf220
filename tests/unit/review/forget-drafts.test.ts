// R12: what a page held is forgotten when the page is gone.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import { draftId, holdId } from '../../../utils/model/ids.ts';
import { sessionKeys } from '../../../utils/platform/session-store.ts';
import { createDraftStore } from '../../../utils/review/draft-store.ts';
import { forgetDrafts } from '../../../utils/review/forget-drafts.ts';
import { issueToken, redeemToken } from '../../../utils/review/frame-tokens.ts';
import { addHold } from '../../../utils/review/open-draft.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { guard, photo, photoHold } from '../../support/fakes/hold.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let heard: FileMessage[];
beforeEach(() => {
  restartBrowser();
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
  heard = [];
  const checker = new BroadcastChannel(fileChannelName);
  checker.onmessage = ({ data }: MessageEvent<FileMessage>) => heard.push(data);
});

async function draft(name: string, address = guard): Promise<void> {
  const hold = photoHold({
    id: holdId(`hold-${name}`),
    draftId: draftId(name),
    photos: [photo(`photo-${name}`)],
  });
  await createDraftStore().write(addHold(null, hold, address, []));
}

describe('the drafts of a closed tab', () => {
  it('are forgotten with their holds and files, and no other', async () => {
    await draft('here');
    await draft('elsewhere', { ...guard, tabId: 8 });
    await forgetDrafts(guard.tabId, null);
    expect(await sessionKeys()).toEqual(['draft:elsewhere', 'hold:hold-elsewhere']);
    expect(heard).toEqual([{ kind: 'forget', photoIds: ['photo-here'] }]);
  });

  it('are kept when they belong to the page that is there now', async () => {
    await draft('before', { ...guard, documentId: 'document-0' });
    await draft('now');
    await forgetDrafts(guard.tabId, guard.documentId);
    expect(await sessionKeys()).toEqual(['draft:now', 'hold:hold-now']);
  });

  it('need not be there', async () => {
    await forgetDrafts(guard.tabId, null);
    expect(heard).toEqual([]);
  });
});

describe('the guards of a tab', () => {
  const sender = (tabId: number, documentId: string) => ({
    url: null,
    tabId,
    frameId: 0,
    documentId,
    isOwnExtension: true,
  });

  it('are forgotten with their page, and a token of that page is worth nothing', async () => {
    const before = await issueToken(sender(7, 'document-0'));
    const now = await issueToken(sender(7, 'document-1'));
    const elsewhere = await issueToken(sender(8, 'document-0'));
    await forgetDrafts(7, 'document-1');
    expect(await redeemToken(before, sender(7, 'document-0'))).toBeNull();
    expect(await redeemToken(now, sender(7, 'document-1'))).not.toBeNull();
    expect(await redeemToken(elsewhere, sender(8, 'document-0'))).not.toBeNull();
  });
});
