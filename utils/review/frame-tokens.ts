/** One token for each guard: proves that a review frame sits in the page whose guard asked for it. */
import type { Sender } from '../platform/runtime.ts';
import { readSession, writeSession } from '../platform/session-store.ts';
import type { GuardAddress } from '../platform/tabs.ts';

const key = (token: string): string => `guard:${token}`;

export async function issueToken(guard: Sender): Promise<string> {
  const token = crypto.randomUUID();
  const { tabId, frameId, documentId } = guard;
  await writeSession(key(token), { tabId, frameId: frameId ?? 0, documentId });
  return token;
}

/** The guard to answer to, or null when the token is not one of this tab's. */
export async function redeemToken(token: string, frame: Sender): Promise<GuardAddress | null> {
  const guard = await readSession<GuardAddress>(key(token));
  return guard !== null && guard.tabId === frame.tabId ? guard : null;
}
