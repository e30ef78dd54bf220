/** Takes over what the teacher decided: photos out, findings accepted, the question answered. */
import type { PhotoCovers } from '../model/cover.ts';
import type { Absence, Decision, PeopleAnswer } from '../model/decision.ts';
import { incompleteKey } from '../model/finding.ts';
import type { PhotoId } from '../model/ids.ts';
import type { Judgement } from '../verdict/judge.ts';
import type { Held } from './held.ts';
import { dropPhotos, type HeldPart, type OpenDraft } from './open-draft.ts';

/** Only what was on the screen, and is still so, can be accepted or answered. */
export function applyDecision(
  held: Held,
  decision: Extract<Decision, { kind: 'release' }>,
  judgement: Judgement,
): Held {
  const { draft, part } = held;
  // Pictures beside a text stand in the page's editor, and stay there.
  const mayRemove = part.kind === 'photos' ? part.photoIds : [];
  const removed = decision.removedPhotoIds.filter((id) => mayRemove.includes(id));
  const isOpen = (key: string): boolean =>
    key === incompleteKey
      ? judgement.isIncomplete
      : part.shown.findingKeys.includes(key) &&
        // Nobody can have looked at what was found in a photo that was not looked at yet.
        judgement.open.some((it) => it.key === key && it.notChecked !== 'not-seen-yet');
  const accepted = decision.accepted
    .filter(({ key }) => isOpen(key))
    .map((acceptance) => ({ ...acceptance, holdId: part.id }));
  return {
    ...held,
    draft: {
      ...dropPhotos(draft, removed),
      covers: coversAfter(held, decision.covers),
      accepted: [...draft.accepted, ...accepted],
      absences: [...draft.absences, ...absencesBy(part, decision.people)],
    },
  };
}

/** Only photos that this hold keeps back: nothing of ours takes the place of what the page has already. */
function coversAfter({ draft, part }: Held, decided: readonly PhotoCovers[]): OpenDraft['covers'] {
  const isLeaving = (id: PhotoId): boolean => part.kind === 'photos' && part.photoIds.includes(id);
  const own = decided.filter(({ photoId }) => isLeaving(photoId));
  const isOwn = (id: PhotoId): boolean => own.some(({ photoId }) => photoId === id);
  return [
    ...draft.covers.filter(({ photoId }) => !isOwn(photoId)),
    ...own.filter(({ covers }) => covers.length > 0),
  ];
}

/** An answer counts for the groups that were on the screen, and for the pupils asked about. */
function absencesBy(part: HeldPart, people: PeopleAnswer | null): readonly Absence[] {
  const { groups } = part.audience;
  const isAboutThese = groups.length > 0 && people?.groups.join('\n') === groups.join('\n');
  if (people === null || !people.nonePresent || !isAboutThese) return [];
  return [{ photoIds: people.photoIds, pupilIds: part.shown.pupilsAsked }];
}
