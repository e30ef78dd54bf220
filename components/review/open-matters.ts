// What is still open in a review, given what the teacher has removed, covered and answered so far.
import { areCovered, type Cover, type CoverTool, isCovered } from '../../utils/model/cover.ts';
import { type PeopleAnswer, type ReasonCode, reasonCodes } from '../../utils/model/decision.ts';
import { isUnderWay } from '../../utils/model/evidence.ts';
import type { CheckId, Verdict } from '../../utils/model/finding.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { FindingView, PhotoView, ReviewView } from '../../utils/model/review-view.ts';
import { isOwnCover } from './cover-spots.ts';
import { isSamePupil } from './group-findings.ts';

/** What the teacher has done in the open review; nothing of it has left the panel yet. */
export interface Answers {
  readonly removed: readonly PhotoId[];
  /** What is covered in photos that were touched; of others what the view says still holds. */
  readonly covers: Readonly<Record<PhotoId, readonly Cover[]>>;
  /** What the next cover looks like. */
  readonly coverStyle: CoverTool;
  /** Kept with the groups and photos it was given for: it counts for those only. */
  readonly people: PeopleAnswer | null;
  /** Keys of the not-checked findings the teacher looked at. */
  readonly looked: readonly string[];
  readonly reason: ReasonCode | null;
  /** What was not read yet is looked at by the teacher instead. */
  readonly isImpatient: boolean;
}

export const noAnswers: Answers = {
  removed: [],
  covers: {},
  coverStyle: 'smiley',
  people: null,
  looked: [],
  reason: null,
  isImpatient: false,
};

export const coversNow = ({ id, covers }: PhotoView, answers: Answers): readonly Cover[] =>
  answers.covers[id] ?? covers;

/** `settled` by an answer; `not-asked` also when the photos asked about were removed. */
export type PeopleState =
  | 'not-asked'
  | 'settled'
  | 'choose-groups'
  | 'ask'
  | 'some-present'
  /** "Ja" about the only photo, in which nothing can be covered, or about photos that are in the page already. */
  | 'nothing-left'
  | 'all-may';

export interface OpenMatters {
  /** Need a reason, or the photo away. */
  readonly needReason: readonly FindingView[];
  /** The reasons that make sense for those. */
  readonly reasons: readonly ReasonCode[];
  /** Could not be checked; one look of the teacher settles them. */
  readonly needLook: readonly FindingView[];
  readonly people: PeopleState;
  /** A photo was removed, or a place in one was covered that is no name: somebody may be gone from them. */
  readonly hasHidden: boolean;
  /** Every face that was found in the photos left is covered, and there was one. */
  readonly areFacesCovered: boolean;
  /** Photos left, held or not. */
  readonly photos: readonly PhotoView[];
  /** Those of them that are still being read, unless nobody waits for that. */
  readonly unread: readonly PhotoView[];
  /** What is still to be told, notes and looked-at ones as well. */
  readonly shown: readonly FindingView[];
  /** Without a `stop` left, publishing all the same is possible where the teacher is. */
  readonly override: ReviewView['override'];
  readonly isAllRemoved: boolean;
  readonly verdict: Verdict;
}

export function openMatters(view: ReviewView, answers: Answers): OpenMatters {
  const isRemoved = (id: PhotoId | undefined) => id !== undefined && answers.removed.includes(id);
  const photos = view.photos.filter((photo) => !isRemoved(photo.id));
  const held = view.photos.filter((photo) => photo.isHeld);
  const isAllRemoved =
    view.holdKind === 'photos' && held.length > 0 && held.every((photo) => isRemoved(photo.id));
  const isAway = (finding: FindingView): boolean =>
    isRemoved(finding.photoId) || isUnderCovers(finding, view, answers);
  const unread = answers.isImpatient ? [] : photos.filter(({ progress }) => progress !== 'read');
  const shown = view.findings.filter(
    (finding) =>
      // That it is being read is told beside the photo, and asks nothing of anybody who waits.
      (answers.isImpatient || !isUnderWay(finding.notChecked)) && !isGone(finding, view, isAway),
  );
  const open = shown.filter((finding) => finding.severity !== 'note');
  const people = peopleState(view, answers, photos, shown);
  // A people finding without a question to answer would leave no way on: ask a reason for it.
  const needReason = open.filter(
    (finding) =>
      !needsLook(finding) && (finding.check !== 'people-not-confirmed' || view.people === null),
  );
  return {
    needReason,
    reasons: reasonsFor(needReason),
    needLook: open.filter((finding) => needsLook(finding) && !answers.looked.includes(finding.key)),
    people,
    hasHidden: answers.removed.length > 0 || photos.some((photo) => hidesSomebody(photo, answers)),
    areFacesCovered: areFacesCovered(photos, answers),
    photos,
    unread,
    shown,
    override: open.some((finding) => finding.severity === 'stop') ? view.override : 'here',
    isAllRemoved,
    verdict: verdictNow(view, answers, open, unread.length > 0, isAllRemoved, people),
  };
}

/** What could not be checked or taken out asks a look, not a reason; unless policy made it a stop. */
export function needsLook({ check, severity }: FindingView): boolean {
  const isUnseen =
    check === 'photo-not-checked' ||
    check === 'unread-text-in-photo' ||
    check === 'metadata-not-removed';
  return isUnseen && severity === 'review';
}

/** Without a list of this year nobody knows of a pupil or a consent: only a look of one's own is a reason. */
function reasonsFor(needReason: readonly FindingView[]): readonly ReasonCode[] {
  const isAll = (is: (check: CheckId) => boolean) => needReason.every(({ check }) => is(check));
  if (isAll(isAboutRegister)) return ['looked-myself'];
  return isAll(isAboutRecording) ? ['looked-myself', 'parents-agreed'] : reasonCodes;
}

/** What only a new list mends: the teacher is told whom to ask for it. */
export const isAboutRegister = (check: CheckId): boolean =>
  check === 'register-missing' || check === 'register-stale';

/** No pupil was named: then it is what the file is that matters, or that all who are in it agreed. */
const isAboutRecording = (check: CheckId): boolean =>
  check === 'recording-like-internal' || check === 'lesson-recording';

/** A consent finding has no place of its own: it goes with the last name of that pupil. */
function isGone(
  finding: FindingView,
  view: ReviewView,
  isAway: (finding: FindingView) => boolean,
): boolean {
  if (finding.check !== 'consent-missing' || finding.photoId !== undefined) {
    return isAway(finding);
  }
  const named = view.findings.filter(
    (other) =>
      other.check.startsWith('pupil-named') &&
      other.severity !== 'note' &&
      other.pupils.some((pupil) => finding.pupils.some((one) => isSamePupil(one, pupil))),
  );
  return named.length > 0 && named.every(isAway);
}

/** The background judges by the same rule, of what it was told to cover. */
function isUnderCovers(finding: FindingView, view: ReviewView, answers: Answers): boolean {
  const photo = view.photos.find(({ id }) => id === finding.photoId);
  if (photo === undefined) return false;
  const covers = coversNow(photo, answers);
  // A covered picture is written anew, without metadata.
  if (finding.check === 'metadata-not-removed') return covers.length > 0;
  return areCovered(finding.boxes ?? [], covers);
}

function peopleState(
  view: ReviewView,
  answers: Answers,
  photos: readonly PhotoView[],
  shown: readonly FindingView[],
): PeopleState {
  const question = view.people;
  const isPeople = (finding: FindingView) => finding.check === 'people-not-confirmed';
  // Asked photo by photo: with those photos away there is nothing left to ask.
  const isAsked = shown.some(isPeople) || !view.findings.some(isPeople);
  if (question === null || !isAsked) return 'not-asked';
  if (question.groups.length === 0) return 'choose-groups';
  if (question.mayNot.length === 0 && question.unknownCount === 0) return 'all-may';
  const answer = answers.people;
  const counts =
    answer !== null &&
    answer.groups.join('\n') === question.groups.join('\n') &&
    photos.every((photo) => answer.photoIds.includes(photo.id));
  if (!counts) return 'ask';
  if (answer.nonePresent) return 'settled';
  const held = view.photos.filter((photo) => photo.isHeld && answer.photoIds.includes(photo.id));
  const canBeHidden = held.length > 1 || held.some(({ canBeCovered }) => canBeCovered);
  return canBeHidden ? 'some-present' : 'nothing-left';
}

const hidesSomebody = (photo: PhotoView, answers: Answers): boolean =>
  coversNow(photo, answers).some(
    (cover) => !photo.spots.some((spot) => spot.kind !== 'face' && isOwnCover(cover, spot)),
  );

function areFacesCovered(photos: readonly PhotoView[], answers: Answers): boolean {
  const faces = photos.flatMap((photo) =>
    photo.spots.flatMap(({ kind, box }) => (kind === 'face' ? [{ photo, box }] : [])),
  );
  return (
    faces.length > 0 && faces.every(({ photo, box }) => isCovered(box, coversNow(photo, answers)))
  );
}

/** The background judged the whole; removing a photo can only take its findings away. */
function verdictNow(
  view: ReviewView,
  answers: Answers,
  open: readonly FindingView[],
  isReading: boolean,
  isAllRemoved: boolean,
  people: PeopleState,
): Verdict {
  if (isAllRemoved) return 'ok';
  if (people === 'nothing-left') return 'stop';
  const isTouched = answers.removed.length > 0 || Object.keys(answers.covers).length > 0;
  if (!isTouched) return view.verdict;
  const findings = open.filter((finding) => finding.check !== 'people-not-confirmed');
  if (findings.some((finding) => finding.severity === 'stop')) return 'stop';
  const isOpen = findings.length > 0 || view.isIncomplete || isReading;
  const isAnswered = people === 'not-asked' || people === 'settled' || people === 'all-may';
  return isOpen || !isAnswered ? 'review' : 'ok';
}
