/** What a decision has to wait for while photos are still being read. */
import type { Decision } from '../model/decision.ts';
import { isUnderWay } from '../model/evidence.ts';
import type { FindingView, ReviewView } from '../model/review-view.ts';

export const isStillReading = ({ photos }: ReviewView): boolean =>
  photos.some(({ progress }) => progress !== 'read');

/** Whether it is about photos that are not read yet, and that nobody said to have looked at instead. */
export function waitsForPhotos(view: ReviewView, decision: Decision): boolean {
  if (decision.kind === 'withdraw') return false;
  const accepted = new Set(decision.accepted.map(({ key }) => key));
  return view.findings.some(
    ({ key, photoId, notChecked }) =>
      isUnderWay(notChecked) &&
      !accepted.has(key) &&
      !(photoId !== undefined && decision.removedPhotoIds.includes(photoId)),
  );
}

/** Whether `after` asks what `before` did not: another matter, or about other pupils. Photos that go do not count. */
export function isMoreAsked(before: ReviewView, after: ReviewView, decision: Decision): boolean {
  if (decision.kind === 'withdraw') return false;
  const known = new Set(before.findings.map(matterOf));
  return (
    JSON.stringify(before.people) !== JSON.stringify(after.people) ||
    after.findings.some(
      (finding) =>
        asks(finding) &&
        !known.has(matterOf(finding)) &&
        !(finding.photoId !== undefined && decision.removedPhotoIds.includes(finding.photoId)),
    )
  );
}

/** That a photo is being read is no question, and what is only told is none either. */
const asks = ({ severity, notChecked }: FindingView): boolean =>
  severity !== 'note' && !isUnderWay(notChecked);

const matterOf = ({ key, severity }: FindingView): string => `${severity} ${key}`;
