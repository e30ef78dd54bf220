/** A draft while it is being made: what is held of it, and what was decided. Pure updates only. */
import type { ReleasedPhoto } from '../messaging/guard-protocol.ts';
import type { BuiltInChannelId } from '../model/channel.ts';
import type { PhotoCovers } from '../model/cover.ts';
import type { Absence, Acceptance } from '../model/decision.ts';
import type {
  Audience,
  DraftPhoto,
  DraftPlace,
  DraftText,
  Hold,
  HoldKind,
  HoldSource,
} from '../model/draft.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DraftId, HoldId, PhotoId, PupilId } from '../model/ids.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import { groupsInTexts } from './groups-in-texts.ts';
import { seenGroups } from './seen-groups.ts';

/** One hold of the draft. It is judged by its own texts and audience, as they were when it began. */
export interface HeldPart {
  readonly id: HoldId;
  readonly kind: HoldKind;
  readonly source: HoldSource;
  readonly audience: Audience;
  /** The channel as the page showed it, whatever a person said since. */
  readonly seenChannel: BuiltInChannelId;
  readonly photoIds: readonly PhotoId[];
  readonly texts: readonly DraftText[];
  readonly evidence: Evidence | null;
  /** What was last on the screen: an answer counts for nothing else. */
  readonly shown: Shown;
  readonly state: 'open' | 'released' | 'withdrawn';
  /** What goes through when it is released; decided before the page is told. */
  readonly released: readonly ReleasedPhoto[];
  /** The extension window in which "Niet plaatsen" may be overruled. */
  readonly windowTabId: number | null;
}

export interface Shown {
  readonly findingKeys: readonly string[];
  readonly pupilsAsked: readonly PupilId[];
}

export interface ChosenChannel {
  readonly seen: BuiltInChannelId;
  readonly channel: BuiltInChannelId;
}

export interface OpenDraft {
  readonly id: DraftId;
  readonly guard: GuardAddress;
  readonly place: DraftPlace;
  /** The groups that the teacher named, for where the site does not say. */
  readonly chosenGroups: readonly string[];
  /** Where the teacher said that it goes: it counts as long as the page says what it said then. */
  readonly chosenChannel: ChosenChannel | null;
  readonly photos: readonly DraftPhoto[];
  readonly absences: readonly Absence[];
  /** What is covered in photos, released or still held. */
  readonly covers: readonly PhotoCovers[];
  readonly accepted: readonly (Acceptance & { readonly holdId: HoldId })[];
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
  const chosenGroups = draft?.chosenGroups ?? [];
  const saidGroups =
    chosenGroups.length > 0 ? chosenGroups : groupsInTexts(hold.texts, registerGroups);
  const groups = seenGroups(hold.audience, registerGroups) ?? saidGroups;
  const part: HeldPart = {
    id: hold.id,
    kind: hold.kind,
    source: hold.source,
    audience: { channel: channelOf(hold, draft?.chosenChannel ?? null), groups },
    seenChannel: hold.audience.channel,
    photoIds: hold.photos.map((photo) => photo.id),
    texts: hold.texts,
    evidence: null,
    shown: { findingKeys: [], pupilsAsked: [] },
    state: 'open',
    released: [],
    windowTabId: null,
  };
  return {
    id: hold.draftId,
    guard,
    place: hold.place,
    chosenGroups,
    chosenChannel: draft?.chosenChannel ?? null,
    photos: [...(draft?.photos ?? []), ...hold.photos],
    absences: draft?.absences ?? [],
    accepted: draft?.accepted ?? [],
    covers: draft?.covers ?? [],
    holds: [...(draft?.holds ?? []), part],
  };
}

/** What the page says now goes before what was said of it then. */
const channelOf = ({ audience }: Hold, chosen: ChosenChannel | null): BuiltInChannelId =>
  chosen !== null && chosen.seen === audience.channel ? chosen.channel : audience.channel;

export function changePart(draft: OpenDraft, id: HoldId, change: Partial<HeldPart>): OpenDraft {
  return {
    ...draft,
    holds: draft.holds.map((part) => (part.id === id ? { ...part, ...change } : part)),
  };
}

export function dropPhotos(draft: OpenDraft, removed: readonly PhotoId[]): OpenDraft {
  return { ...draft, photos: draft.photos.filter((photo) => !removed.includes(photo.id)) };
}

/**
 * The photos that a hold is judged with: its own and those released earlier. A text may go out with
 * photos that are still being decided on; photos are not judged by those of another open hold.
 */
export function photosBeside(draft: OpenDraft, part: HeldPart): readonly DraftPhoto[] {
  const isOpenElsewhere = (id: PhotoId): boolean =>
    draft.holds.some((it) => it !== part && it.state === 'open' && it.photoIds.includes(id));
  return draft.photos.filter(
    ({ id }) => part.kind === 'texts' || part.photoIds.includes(id) || !isOpenElsewhere(id),
  );
}
