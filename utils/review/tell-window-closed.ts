/** A review's window that is closed decides nothing; the page says how to go on. */
import { windowMessage } from '../messaging/guard-protocol.ts';
import { readSession, sessionKeys } from '../platform/session-store.ts';
import { sendToGuard } from '../platform/tabs.ts';
import type { OpenDraft } from './open-draft.ts';

/** `tabId` is that of a tab that was closed, whatever was in it. */
export async function tellWindowClosed(tabId: number): Promise<void> {
  const keys = await sessionKeys();
  for (const key of keys.filter((it) => it.startsWith('draft:'))) {
    const draft = await readSession<OpenDraft>(key);
    const part = draft?.holds.find((it) => it.state === 'open' && it.windowTabId === tabId);
    if (draft === null || part === undefined) continue;
    await sendToGuard(draft.guard, windowMessage({ kind: 'window-closed', holdId: part.id }));
  }
}
