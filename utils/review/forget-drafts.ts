/** What a page held is forgotten when the page is gone: texts, evidence and files (R12). */
import type { FileMessage } from '../messaging/checker-protocol.ts';
import { fileChannelName } from '../messaging/checker-protocol.ts';
import type { PhotoId } from '../model/ids.ts';
import { forgetSession, readSession, sessionKeys } from '../platform/session-store.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import type { OpenDraft } from './open-draft.ts';

/** Drafts of that tab; all but those of the page that is there now, when one is named. */
export async function forgetDrafts(tabId: number, documentNow: string | null): Promise<void> {
  const keys = await sessionKeys();
  const isGone = (guard: GuardAddress): boolean =>
    documentNow === null || guard.documentId !== documentNow;
  const photos: PhotoId[] = [];
  for (const key of keys.filter((it) => it.startsWith('guard:'))) {
    const guard = await readSession<GuardAddress>(key);
    if (guard?.tabId === tabId && isGone(guard)) await forgetSession([key]);
  }
  for (const key of keys.filter((it) => it.startsWith('draft:'))) {
    const draft = await readSession<OpenDraft>(key);
    if (draft?.guard.tabId !== tabId || !isGone(draft.guard)) continue;
    photos.push(...draft.photos.map((photo) => photo.id));
    await forgetSession([key, ...draft.holds.map((hold) => `hold:${hold.id}`)]);
  }
  if (photos.length === 0) return;
  const channel = new BroadcastChannel(fileChannelName);
  const forget: FileMessage = { kind: 'forget', photoIds: photos };
  channel.postMessage(forget);
  channel.close();
}
