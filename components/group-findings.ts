// Findings for drawing: what belongs to one pupil in one place becomes one card.
import type { FindingView, PupilView } from '../utils/model/review-view.ts';

/** A finding, and whether a consent finding about the same pupils is told on the same card. */
export interface FindingGroup {
  readonly finding: FindingView;
  readonly consent: FindingView | null;
}

/** "Named" and "may not" about one child are one matter to a teacher, so one card. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const merged = new Set<FindingView>();
  const groups = findings
    .filter((finding) => finding.check !== 'consent-missing')
    .map((finding) => {
      const consent = findings.find(
        (other) =>
          other.check === 'consent-missing' &&
          !merged.has(other) &&
          finding.severity !== 'note' &&
          finding.check !== 'people-not-confirmed' &&
          other.pupils.every((pupil) => finding.pupils.some((named) => isSamePupil(named, pupil))),
      );
      if (consent !== undefined) merged.add(consent);
      return { finding, consent: consent ?? null };
    });
  const alone = findings
    .filter((finding) => finding.check === 'consent-missing' && !merged.has(finding))
    .map((finding) => ({ finding, consent: null }));
  return [...groups, ...alone];
}

/** A view holds no ids of pupils; a name and a group is all a teacher sees of them as well. */
export function isSamePupil(a: PupilView, b: PupilView): boolean {
  return a.name === b.name && a.group === b.group;
}
