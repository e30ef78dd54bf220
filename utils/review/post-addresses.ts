/** Where a post can be seen: the page that follows its publication, as the browser tells it. */

import { changePost } from '../db/publication-store.ts';
import type { Database } from '../db/schema.ts';
import { cleanAddress } from '../ledger/clean-address.ts';
import { sealText } from '../ledger/seal-text.ts';
import type { Sender } from '../platform/runtime.ts';
import { forgetSession, readSession, writeSession } from '../platform/session-store.ts';
import { type GuardAddress, tabAddress } from '../platform/tabs.ts';

/** When to look where the tab is: a page that is not guarded, or a single-page app, tells nobody that it has come. */
const looksMs = [1_000, 4_000] as const;
/** What comes later is somewhere the teacher went. */
const longestMs = 60_000;

interface Awaited {
  readonly post: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const keyOf = (tabId: number): string => `posted:${tabId}`;

export function createPostAddresses(
  database: () => Promise<Database>,
  afterwards: (job: () => void) => void = (job) => {
    for (const ms of looksMs) setTimeout(job, ms);
  },
) {
  async function keep(post: string, address: string | null): Promise<void> {
    const clean = address === null ? null : cleanAddress(address);
    if (clean === null) return;
    const db = await database();
    await changePost(db, post, { address: await sealText(db, clean) });
  }

  return {
    async awaitNext({ tabId }: GuardAddress, post: string): Promise<void> {
      await writeSession(keyOf(tabId), { post, since: Date.now() } satisfies Awaited);
      afterwards(() => void look(tabId, post).catch(() => undefined));
    },

    /** A page of that tab has been loaded: the first one after a publication is what the site answered. */
    async heard({ tabId, url }: Pick<Sender, 'tabId' | 'url'>): Promise<void> {
      if (tabId === null) return;
      const awaited = await readSession<Awaited>(keyOf(tabId));
      if (awaited === null) return;
      await forgetSession([keyOf(tabId)]);
      if (Date.now() - awaited.since > longestMs) return;
      await keep(awaited.post, url).catch(() => undefined);
    },
  };

  /** Nothing was loaded so far. A page that still comes is heard all the same. */
  async function look(tabId: number, post: string): Promise<void> {
    const awaited = await readSession<Awaited>(keyOf(tabId));
    if (awaited?.post === post) await keep(post, await tabAddress(tabId));
  }
}
