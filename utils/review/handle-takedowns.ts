/** What the options page and the review ask about posts that have to come down. */
import { ledgerStart } from '../db/ledger-start.ts';
import { readPublications } from '../db/publication-store.ts';
import type { Database } from '../db/schema.ts';
import { changeTakedown, readTakedowns } from '../db/takedown-store.ts';
import { countWaiting } from '../ledger/count-waiting.ts';
import { monthReport } from '../ledger/month-report.ts';
import { isClockDoubtful, trustClock } from '../ledger/retention/purge.ts';
import { countOpen, listTakedowns } from '../ledger/takedown/list-takedowns.ts';
import { postsOfPupil } from '../ledger/takedown/posts-of-pupil.ts';
import type { LedgerMessages } from '../messaging/ledger-messages.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { Takedown, TakedownSummary } from '../model/takedown.ts';
import { localDay } from '../platform/local-day.ts';
import { showCount } from '../platform/toolbar.ts';

/** Those are `handle-ledgers.ts`. */
type LedgerPackMessage = 'options/ledger-pack' | 'options/merge-ledger';

export function handleTakedowns(
  database: () => Promise<Database>,
): Pick<BackgroundHandlers, Exclude<keyof LedgerMessages, LedgerPackMessage>> {
  const today = (): string => localDay(new Date());

  async function summary(): Promise<TakedownSummary> {
    const db = await database();
    const [open, knownFrom, isDoubtful] = await Promise.all([
      countOpen(db),
      ledgerStart(db, today()),
      isClockDoubtful(db, new Date()),
    ]);
    return { open, knownFrom, isClockDoubtful: isDoubtful };
  }

  async function change(refs: readonly string[], how: (one: Takedown) => Takedown) {
    const db = await database();
    for (const ref of refs) await changeTakedown(db, ref, how);
    await showCount(await countWaiting(db, today()));
    return listTakedowns(db);
  }

  const see = (one: Takedown): Takedown => ({ ...one, isSeen: true });
  return {
    'options/takedown-summary': summary,
    'options/trust-clock': async () => {
      await trustClock(await database(), new Date());
      return summary();
    },
    'options/takedowns': async () => listTakedowns(await database()),
    'options/tick-post': ({ pupilRef, post, outcome }) =>
      change([pupilRef], (one) => {
        const { [post]: _, ...others } = one.ticked;
        const ticked = outcome === null ? others : { ...others, [post]: { outcome, on: today() } };
        // Who ticks has seen it.
        return { ...one, ticked, isSeen: true };
      }),
    'options/pupil-posts': async ({ pupilId }) => postsOfPupil(await database(), pupilId),
    'options/month-report': async ({ month }) => {
      const db = await database();
      return monthReport(await readPublications(db), await readTakedowns(db), month);
    },
    'options/see-takedowns': ({ pupilRefs }) => change(pupilRefs, see),
    'review/news': async () => {
      const unseen = (await listTakedowns(await database())).filter(({ isSeen }) => !isSeen);
      return unseen.map(({ pupilRef, name, group, hasLeft, purposes }) => ({
        ...{ pupilRef, name, group, hasLeft, purposes },
      }));
    },
    'review/see-news': async ({ pupilRefs }) => {
      await change(pupilRefs, see);
      return null;
    },
  };
}
