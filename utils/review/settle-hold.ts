/** Ends a hold: the ledger's row first, then the word to the page. Safe to repeat. */
import type { HoldAnswer } from '../messaging/background-protocol.ts';
import type { Policy } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import { changeHold, dropPhotos, type HeldPart, type OpenDraft } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { releaseRow } from './release-row.ts';
import { judgeDraft } from './review-draft.ts';

export async function releaseHold(
  draft: OpenDraft,
  part: HeldPart,
  register: Register | null,
  policy: Policy,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const kept = part.photoIds.filter((id) => draft.photos.some((photo) => photo.id === id));
  try {
    await ports.record(
      releaseRow(draft, part, judgeDraft({ ...draft, accepted: [] }, part, register, policy)),
    );
  } catch {
    return { status: 'refused', reason: 'ledger-failed' };
  }
  await ports.drafts.write(
    changeHold(draft, part.id, { state: 'released', releasedPhotoIds: kept }),
  );
  return tellGuard(draft, part, { outcome: 'released', photoIds: kept }, ports);
}

export async function withdrawHold(
  draft: OpenDraft,
  part: HeldPart,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const without = dropPhotos(draft, part.photoIds);
  await ports.drafts.write(changeHold(without, part.id, { state: 'withdrawn' }));
  return tellGuard(draft, part, { outcome: 'withdrawn', photoIds: [] }, ports);
}

/** A hold that is settled already: the worker may have died before the page heard of it. */
export function repeatSettlement(
  draft: OpenDraft,
  part: HeldPart & { readonly state: 'released' | 'withdrawn' },
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const { state, releasedPhotoIds } = part;
  return tellGuard(draft, part, { outcome: state, photoIds: releasedPhotoIds }, ports);
}

async function tellGuard(
  draft: OpenDraft,
  part: HeldPart,
  settlement: Pick<Parameters<ReviewPorts['settle']>[1], 'outcome' | 'photoIds'>,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const isTold = await ports.settle(draft.guard, { holdId: part.id, ...settlement });
  if (part.windowTabId !== null) await ports.closeTab(part.windowTabId);
  if (isTold) return { status: 'settled' };
  // The page is gone, and with it the files and texts: nothing was released.
  await ports.unrecord(part.id);
  return { status: 'refused', reason: 'page-gone' };
}
