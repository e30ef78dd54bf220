/** A draft while it is being made: what it holds, what was decided. Pure updates only. */

import type { ReleasedPhoto } from '../messaging/guard-protocol.ts';
import type { Absence, Acceptance, Decision, PeopleAnswer } from '../model/decision.ts';
import type {
  Audience,
  DraftPhoto,
  DraftPlace,
  DraftText,
  Hold,
  HoldKind,
  HoldSource,
  SeenAudience,
} from '../model/draft.ts';
import type { Evidence } from '../model/evidence.ts';
import { incompleteKey } from '../model/finding.ts';
import type { DraftId, HoldId, PhotoId, PupilId } from '../model/ids.ts';
import type { GuardAddress } from '../platform/tabs.ts';

export interface HeldPart {
  readonly id: HoldId;
  readonly kind: HoldKind;
  readonly source: HoldSource;
  readonly photoIds: readonly PhotoId[];
  readonly state: 'open' | 'released' | 'withdrawn';
  /** What goes through when it is released; decided before the page is told. */
  readonly released: readonly ReleasedPhoto[];
  /** The extension window in which "Niet plaatsen" may be overruled. */
  readonly windowTabId: number | null;
}

export interface OpenDraft {
  readonly id: DraftId;
  readonly guard: GuardAddress;
  readonly place: DraftPlace;
  readonly audience: Audience;
  readonly photos: readonly DraftPhoto[];
  readonly texts: readonly DraftText[];
  readonly absences: readonly Absence[];
  readonly accepted: readonly Acceptance[];
  readonly evidence: Evidence | null;
  readonly holds: readonly HeldPart[];
}

export const heldPart = (draft: OpenDraft, id: HoldId): HeldPart | undefined =>
  draft.holds.find((part) => part.id === id);

/** The same hold twice changes nothing: the frame repeats what a killed worker may have missed. */
export function addHold(
  draft: OpenDraft | null,
  hold: Hold,
  guard: GuardAddress,
  registerGroups: readonly string[],
): OpenDraft {
  if (draft !== null && heldPart(draft, hold.id) !== undefined) return draft;
  const { channel } = hold.audience;
  // What the site does not say stays as the teacher answered it.
  const groups = seenGroups(hold.audience, registerGroups) ?? draft?.audience.groups ?? [];
  return {
    id: hold.draftId,
    guard,
    place: hold.place,
    audience: { channel, groups },
    photos: [...(draft?.photos ?? []), ...hold.photos],
    texts: hold.texts,
    absences: draft?.absences ?? [],
    accepted: draft?.accepted ?? [],
    evidence: null,
    holds: [
      ...(draft?.holds ?? []),
      {
        id: hold.id,
        kind: hold.kind,
        source: hold.source,
        photoIds: hold.photos.map((photo) => photo.id),
        state: 'open',
        released: [],
        windowTabId: null,
      },
    ],
  };
}

/**
 * The groups that the site shows, or null when it shows none. One that the register does not know
 * would have nobody who may not appear: then no group is known, and the teacher is asked.
 */
function seenGroups(
  { groups, isWholeSchool }: SeenAudience,
  registerGroups: readonly string[],
): readonly string[] | null {
  if (isWholeSchool) return registerGroups;
  if (groups.length === 0) return null;
  const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const known = groups.flatMap(
    (group) => registerGroups.find((name) => plain(name) === plain(group)) ?? [],
  );
  return known.length === groups.length ? known : [];
}

export function changeHold(draft: OpenDraft, id: HoldId, change: Partial<HeldPart>): OpenDraft {
  return {
    ...draft,
    holds: draft.holds.map((part) => (part.id === id ? { ...part, ...change } : part)),
  };
}

/** Takes over what the teacher decided: photos out, findings accepted, the question answered. */
export function applyDecision(
  draft: OpenDraft,
  part: HeldPart,
  decision: Extract<Decision, { kind: 'release' }>,
  shown: readonly PupilId[],
): OpenDraft {
  const removed = decision.removedPhotoIds.filter((id) => part.photoIds.includes(id));
  return {
    ...dropPhotos(draft, removed),
    accepted: [...draft.accepted, ...decision.accepted.map((it) => ownedBy(part, it))],
    absences: [...draft.absences, ...absencesBy(draft, decision.people, shown)],
  };
}

/** "I looked myself at what could not be checked" counts for this hold only. */
const ownedBy = (part: HeldPart, { key, reason }: Acceptance): Acceptance => ({
  key: key === incompleteKey ? `${incompleteKey}:${part.id}` : key,
  reason,
});

/** What counts as accepted when this hold is judged. */
export const acceptedFor = (draft: OpenDraft, part: HeldPart): readonly Acceptance[] =>
  draft.accepted.map(({ key, reason }) => ({
    key: key === `${incompleteKey}:${part.id}` ? incompleteKey : key,
    reason,
  }));

/** An answer counts for the groups that were on the screen, and for the pupils who were shown. */
function absencesBy(
  draft: OpenDraft,
  people: PeopleAnswer | null,
  shown: readonly PupilId[],
): readonly Absence[] {
  const { groups } = draft.audience;
  const isAboutThese = groups.length > 0 && people?.groups.join('\n') === groups.join('\n');
  if (people === null || !people.nonePresent || !isAboutThese) return [];
  return [{ photoIds: people.photoIds, pupilIds: shown }];
}

export function dropPhotos(draft: OpenDraft, removed: readonly PhotoId[]): OpenDraft {
  const stays = (id: PhotoId): boolean => !removed.includes(id);
  const photos = draft.evidence?.photos?.filter((photo) => stays(photo.photoId));
  return {
    ...draft,
    photos: draft.photos.filter((photo) => stays(photo.id)),
    evidence:
      draft.evidence === null || photos === undefined
        ? draft.evidence
        : { ...draft.evidence, photos },
  };
}
