/** Ends a hold: the ledger's row first, then the word to the page. Safe to repeat. */
import { neutralName } from '../media/neutral-name.ts';
import type { HoldAnswer } from '../messaging/background-protocol.ts';
import type { ReleasedPhoto } from '../messaging/guard-protocol.ts';
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
  const photos = releasedPhotos(draft, part, ports.now());
  const judgement = judgeDraft({ ...draft, accepted: [] }, part, register, policy);
  try {
    await ports.record(releaseRow(draft, part, judgement));
  } catch {
    return { status: 'refused', reason: 'ledger-failed' };
  }
  await ports.drafts.write(changeHold(draft, part.id, { state: 'released', released: photos }));
  const noteCount = quietNames(draft, part);
  return tellGuard(draft, part, { outcome: 'released', photos }, ports, noteCount);
}

export async function withdrawHold(
  draft: OpenDraft,
  part: HeldPart,
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const without = dropPhotos(draft, part.photoIds);
  await ports.drafts.write(changeHold(without, part.id, { state: 'withdrawn' }));
  return tellGuard(draft, part, { outcome: 'withdrawn', photos: [] }, ports);
}

/** A hold that is settled already: the worker may have died before the page heard of it. */
export function repeatSettlement(
  draft: OpenDraft,
  part: HeldPart & { readonly state: 'released' | 'withdrawn' },
  ports: ReviewPorts,
): Promise<HoldAnswer> {
  const { state, released } = part;
  return tellGuard(draft, part, { outcome: state, photos: released }, ports);
}

async function tellGuard(
  draft: OpenDraft,
  part: HeldPart,
  settlement: Pick<Parameters<ReviewPorts['settle']>[1], 'outcome' | 'photos'>,
  ports: ReviewPorts,
  noteCount = 0,
): Promise<HoldAnswer> {
  const reach = await ports.settle(draft.guard, { holdId: part.id, ...settlement });
  if (part.windowTabId !== null) await ports.closeTab(part.windowTabId);
  // A page that went away while it answered may have published: then the row stays.
  if (reach !== 'gone') return { status: 'settled', noteCount };
  await ports.unrecord(part.id);
  return { status: 'refused', reason: 'page-gone' };
}

/** Sure names in a text without a photo: told by a quiet mark, and never held. */
function quietNames(draft: OpenDraft, part: HeldPart): number {
  if (part.kind === 'photos' || draft.photos.length > 0) return 0;
  const mentions = draft.evidence?.texts?.flatMap((text) => text.mentions) ?? [];
  return mentions.filter((mention) => mention.level === 'named').length;
}

/** A file name that names a pupil is replaced: fixed silently, never a decision (R4). */
function releasedPhotos(draft: OpenDraft, part: HeldPart, now: Date): readonly ReleasedPhoto[] {
  const day = now.toISOString().slice(0, 10);
  return draft.photos
    .filter((photo) => part.photoIds.includes(photo.id))
    .map(({ id, fileName }, index) => {
      const evidence = draft.evidence?.photos?.find((photo) => photo.photoId === id);
      const isTelling = (evidence?.fileNameMentions.length ?? 0) > 0;
      return { id, newName: isTelling ? neutralName(fileName, day, index + 1) : null };
    });
}
