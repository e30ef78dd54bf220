// From the open matters to the one next step a teacher can take, and the decision it gives.
import type { PhotoCovers } from '../../utils/model/cover.ts';
import type { Acceptance, Decision, PeopleAnswer, ReasonCode } from '../../utils/model/decision.ts';
import { incompleteKey } from '../../utils/model/finding.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { FindingView, ReviewView } from '../../utils/model/review-view.ts';
import { type Answers, needsLook, type OpenMatters, openMatters } from './open-matters.ts';
import { isEmptyFile, isUnseeable } from './unseeable.ts';

export type Blocker =
  | 'choose-groups'
  | 'answer-people'
  | 'remove-photo'
  | 'remove-empty'
  | 'look'
  | 'reason';

export type NextStep =
  | { readonly kind: 'place'; readonly decision: Decision }
  | { readonly kind: 'all-removed'; readonly decision: Decision }
  | { readonly kind: 'looked'; readonly decision: Decision }
  | { readonly kind: 'choose-groups' }
  /** One click on "Nee" lets go; `withLook`: the same look covers what was not checked. */
  | { readonly kind: 'answer-people'; readonly decision: Decision; readonly withLook: boolean }
  /** After "Ja": null until the photos with those pupils are away. */
  | { readonly kind: 'some-present'; readonly decision: Decision | null }
  /** After "Ja" about all there is: going back is the way on. */
  | { readonly kind: 'nothing-left' }
  /** A file nobody can see; null where to look at it makes no sense or is not enough. */
  | {
      readonly kind: 'unseen';
      readonly decision: Decision | null;
      /** The same look answers the question who is in the photos. */
      readonly withPeople: boolean;
      readonly removable: readonly PhotoId[];
    }
  | {
      readonly kind: 'override';
      /** Null until all is answered; `blocker` says what comes first. */
      readonly decision: Decision | null;
      readonly blocker: Blocker | null;
      /** Photos that can go to be rid of findings while others stay; all of them is going back. */
      readonly removable: readonly PhotoId[];
    };

export interface ReviewState {
  readonly open: OpenMatters;
  readonly step: NextStep;
}

export const withdraw: Decision = { kind: 'withdraw' };

/** Pure: the same view and answers always give the same step. */
export function composeDecision(view: ReviewView, answers: Answers): ReviewState {
  const open = openMatters(view, answers);
  return { open, step: nextStep(view, answers, open) };
}

function nextStep(view: ReviewView, answers: Answers, open: OpenMatters): NextStep {
  if (open.isAllRemoved) return { kind: 'all-removed', decision: withdraw };
  if (open.people === 'nothing-left') return { kind: 'nothing-left' };
  if (open.needReason.length > 0) return overrideStep(view, answers, open);
  const decision = release(view, answers, open);
  const withLook = open.needLook.length > 0 || view.isIncomplete;
  const unseeable = open.needLook.filter(isUnseeable);
  if (unseeable.length > 0) {
    const mayLook = open.people !== 'choose-groups' && !unseeable.some(isEmptyFile);
    return {
      kind: 'unseen',
      decision: mayLook ? decision : null,
      withPeople: open.people === 'ask',
      removable: removable(unseeable, open),
    };
  }
  switch (open.people) {
    case 'choose-groups':
      return { kind: 'choose-groups' };
    case 'ask':
      return { kind: 'answer-people', decision, withLook };
    case 'some-present':
      return { kind: 'some-present', decision: open.hasHidden ? decision : null };
    case 'not-asked':
    case 'settled':
    case 'all-may':
      return { kind: withLook ? 'looked' : 'place', decision };
  }
}

function overrideStep(view: ReviewView, answers: Answers, open: OpenMatters): NextStep {
  const blocker = firstBlocker(answers, open);
  return {
    kind: 'override',
    decision: blocker === null ? release(view, answers, open) : null,
    blocker,
    removable: removable([...open.needReason, ...open.needLook.filter(isEmptyFile)], open),
  };
}

function removable(findings: readonly FindingView[], open: OpenMatters): readonly PhotoId[] {
  const held = open.photos.filter((photo) => photo.isHeld);
  const flagged = held.filter(({ id }) => findings.some(({ photoId }) => photoId === id));
  return flagged.length < held.length ? flagged.map(({ id }) => id) : [];
}

function firstBlocker(answers: Answers, open: OpenMatters): Blocker | null {
  if (open.needLook.some(isEmptyFile)) return 'remove-empty';
  if (open.people === 'choose-groups') return 'choose-groups';
  if (open.people === 'ask') return 'answer-people';
  if (open.people === 'some-present') return 'remove-photo';
  if (open.needLook.length > 0) return 'look';
  return chosenReason(answers, open) === null ? 'reason' : null;
}

/** A reason chosen for what has been removed since need not fit what is left. */
function chosenReason({ reason }: Answers, open: OpenMatters): ReasonCode | null {
  return reason !== null && open.reasons.includes(reason) ? reason : null;
}

/** What was answered so far, and nothing else: for the window to go on from. */
export function answeredSoFar(view: ReviewView, answers: Answers): Decision {
  const open = openMatters(view, answers);
  const looked = open.shown.filter((it) => needsLook(it) && answers.looked.includes(it.key));
  return {
    kind: 'release',
    removedPhotoIds: answers.removed,
    covers: coversIn(view, answers),
    accepted: accept(
      looked.map(({ key }) => key),
      'looked-myself',
    ),
    people: open.people === 'settled' ? peopleAnswer(view, open, true) : null,
  };
}

/** Everything still open is taken as settled by the click this decision belongs to. */
function release(view: ReviewView, answers: Answers, open: OpenMatters): Decision {
  const looked = open.shown.filter(needsLook).map((finding) => finding.key);
  const reasoned = open.needReason.map((finding) => finding.key);
  return {
    kind: 'release',
    removedPhotoIds: answers.removed,
    covers: coversIn(view, answers),
    accepted: [
      ...accept(reasoned, chosenReason(answers, open)),
      ...accept([...looked, ...(view.isIncomplete ? [incompleteKey] : [])], 'looked-myself'),
    ],
    // Nobody was asked: then nothing was said about the photos that stay.
    people: open.people === 'not-asked' ? null : peopleAnswer(view, open, true),
  };
}

function coversIn(view: ReviewView, answers: Answers): readonly PhotoCovers[] {
  return view.photos.flatMap(({ id }) => {
    const covers = answers.covers[id];
    return covers === undefined ? [] : [{ photoId: id, covers }];
  });
}

function accept(keys: readonly string[], reason: ReasonCode | null): readonly Acceptance[] {
  return reason === null ? [] : keys.map((key) => ({ key, reason }));
}

/** Counts for the photos that are in sight now, so that a later one is asked about again. */
export function peopleAnswer(
  view: ReviewView,
  open: OpenMatters,
  nonePresent: boolean,
): PeopleAnswer {
  return {
    groups: view.people?.groups ?? [],
    photoIds: open.photos.map((photo) => photo.id),
    nonePresent,
  };
}
