/** Ends a hold: the ledger's row first, then the word to the page. Safe to repeat. */
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import { cleaningOf } from './cleaning-of.ts';
import { changeHeld, type Held } from './held.ts';
import { dropPhotos, photosBeside } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { releaseRow } from './release-row.ts';
import { makeCopies } from './released-copies.ts';
import { judgeHeld } from './review-draft.ts';

export async function releaseHold(held: Held, ports: ReviewPorts): Promise<HoldAnswer> {
  const copies = await makeCopies(held, ports);
  if (copies.status !== 'made') {
    // What was decided stands: the next try goes on from here.
    await ports.drafts.write(held.draft);
    return copies.status === 'failed' ? { status: 'refused', reason: 'copy-failed' } : copies;
  }
  const { photos: released, hashes } = copies;
  try {
    // The row says what there was to decide: the judgement before anything was accepted.
    await ports.record(releaseRow(held, judgeHeld(held, []), hashes));
  } catch {
    return { status: 'refused', reason: 'ledger-failed' };
  }
  const settled = changeHeld(held, { state: 'released', released });
  await ports.drafts.write(settled.draft);
  return tellGuard(settled, ports);
}

export async function withdrawHold(held: Held, ports: ReviewPorts): Promise<HoldAnswer> {
  const settled = withdrawn(held);
  await ports.drafts.write(settled.draft);
  // A worker that died between row and release left a row of what never happened.
  await ports.unrecord(held.part.id);
  return tellGuard(settled, ports);
}

/** A hold that is settled already: the worker may have died before the page heard of it. */
export const repeatSettlement = (held: Held, ports: ReviewPorts): Promise<HoldAnswer> =>
  tellGuard(held, ports);

async function tellGuard(held: Held, ports: ReviewPorts): Promise<HoldAnswer> {
  const { draft, part } = held;
  const outcome = part.state === 'released' ? 'released' : 'withdrawn';
  const reach = await ports.settle(draft.guard, {
    holdId: part.id,
    outcome,
    photos: part.released,
  });
  if (reach === 'no-copy') return reopen(held, ports);
  if (part.windowTabId !== null) await ports.closeTab(part.windowTabId);
  // A page that went away while it answered may have published: then the row stays, and says so.
  if (reach !== 'gone') {
    if (outcome === 'released') await endRow(held, reach === 'told', ports);
    return { status: 'settled', noteCount: quietNames(held), cleaning: cleaningOf(held) };
  }
  // Nothing was released; and a page that comes back (by the back button) starts anew.
  await ports.unrecord(part.id);
  await ports.drafts.write(withdrawn(held).draft);
  return { status: 'refused', reason: 'page-gone' };
}

/** What cannot be written any more stays pending, and is found unsure when the browser starts. */
async function endRow({ draft, part }: Held, isSure: boolean, ports: ReviewPorts): Promise<void> {
  await ports.endRelease(part.id, isSure).catch(() => undefined);
  if (part.kind === 'texts') await ports.awaitAddress(draft.guard, draft.id).catch(() => undefined);
}

/** What was to go through did not reach the page: the hold stays, and can be tried again. */
async function reopen(held: Held, ports: ReviewPorts): Promise<HoldAnswer> {
  await ports.unrecord(held.part.id);
  await ports.drafts.write(changeHeld(held, { state: 'open', released: [] }).draft);
  return { status: 'refused', reason: 'copy-failed' };
}

function withdrawn(held: Held): Held {
  const draft = dropPhotos(held.draft, held.part.photoIds);
  return changeHeld({ ...held, draft }, { state: 'withdrawn', released: [] });
}

/** Sure names in a text without a photo: told by a quiet mark, and never held. */
function quietNames({ draft, part }: Held): number {
  const isAlone = part.kind === 'texts' && photosBeside(draft, part).length === 0;
  if (!isAlone || part.state !== 'released') return 0;
  const mentions = part.evidence?.texts?.flatMap((text) => text.mentions) ?? [];
  return mentions.filter((mention) => mention.level === 'named').length;
}
