// What the review begins with: the reason for its verdict, or the question who is in the photos.
import { isUnderWay } from '../../utils/model/evidence.ts';
import type { PhotoView, ReviewView } from '../../utils/model/review-view.ts';
import { composeDecision } from './compose-decision.ts';
import { noAnswers } from './open-matters.ts';

/** By the view alone: nothing may change places under the mouse while answers are given. */
export function isReasonFirst(view: ReviewView): boolean {
  const { kind } = composeDecision(view, noAnswers).step;
  return kind === 'override' || kind === 'unseen';
}

/** The photos that are (part of) the reason. */
export function flaggedPhotos(view: ReviewView): readonly PhotoView[] {
  if (!isReasonFirst(view)) return [];
  const asks = view.findings.filter(
    ({ check, severity, notChecked }) =>
      severity !== 'note' &&
      !isUnderWay(notChecked) &&
      (check !== 'people-not-confirmed' || view.people === null),
  );
  return view.photos.filter(({ id }) => asks.some(({ photoId }) => photoId === id));
}
