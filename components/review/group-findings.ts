// Findings for drawing: what was found of one kind in one place becomes one card.
import type { IgnoreOffer } from '../../utils/model/ignored-word.ts';
import type { MentionReason } from '../../utils/model/mention-reason.ts';
import type { FindingView, PupilView } from '../../utils/model/review-view.ts';

export interface FindingGroup {
  /** The first and most serious of them, for what they have in common. */
  readonly finding: FindingView;
  readonly severity: FindingView['severity'];
  /** Of all of them, each once. */
  readonly pupils: readonly PupilView[];
  /** The words as they were read in a picture, each once. */
  readonly quotes: readonly string[];
  /** Why words were taken for a name; of several names, what they have in common. */
  readonly reasons: readonly MentionReason[];
  /** The words that could be said to be no pupil, each once. */
  readonly offers: readonly IgnoreOffer[];
  /** More than one name; two pupils of one name are still one. */
  readonly isMany: boolean;
  /** A consent finding about one of these pupils is told on the same card. */
  readonly lacksConsent: boolean;
}

/** "Named" and "may not" about one child are one matter to a teacher, so one card. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const consents = findings.filter((finding) => finding.check === 'consent-missing');
  const others = findings.filter((finding) => finding.check !== 'consent-missing');
  const told = new Set<FindingView>();
  const groups = byPlace(others).map((together) => {
    const names = pupilsOf(together);
    const isLoudName = together.some(
      (finding) => finding.check.startsWith('pupil-named') && finding.severity !== 'note',
    );
    const lacking = consents.filter(
      ({ pupils }) =>
        isLoudName && pupils.every((pupil) => names.some((named) => isSamePupil(named, pupil))),
    );
    for (const consent of lacking) told.add(consent);
    return groupOf(together, lacking);
  });
  const untold = byPlace(consents.filter((consent) => !told.has(consent)));
  return [...groups, ...untold.map((together) => groupOf(together, []))];
}

/** At least one, so that a card never lacks what it is about. */
type Together = readonly [FindingView, ...FindingView[]];

function groupOf(together: Together, lacking: readonly FindingView[]): FindingGroup {
  const [finding] = together;
  const isStop = [...together, ...lacking].some((one) => one.severity === 'stop');
  return {
    finding,
    severity: isStop ? 'stop' : finding.severity,
    pupils: pupilsOf(together),
    quotes: [...new Set(together.flatMap(({ quote }) => quote ?? []))],
    reasons: reasonsOf(together),
    offers: offersOf(together),
    // The same name twice in one text gives two findings with one key.
    isMany: new Set(together.map(({ key }) => key)).size > 1,
    lacksConsent: lacking.length > 0,
  };
}

function reasonsOf([first, ...others]: Together): readonly MentionReason[] {
  const reasons = first.reasons ?? [];
  return reasons.filter((reason) => others.every((other) => other.reasons?.includes(reason)));
}

function offersOf(together: Together): readonly IgnoreOffer[] {
  const offers = new Map(together.flatMap(({ ignore }) => (ignore ? [[ignore.word, ignore]] : [])));
  return [...offers.values()];
}

function byPlace(findings: readonly FindingView[]): readonly Together[] {
  const places = new Map<string, Together>();
  for (const finding of findings) {
    const { check, photoId, textId, severity } = finding;
    const place = JSON.stringify([check, photoId, textId, severity === 'note']);
    const before = places.get(place);
    places.set(place, before === undefined ? [finding] : [...before, finding]);
  }
  return [...places.values()];
}

function pupilsOf(findings: readonly FindingView[]): readonly PupilView[] {
  const all = findings.flatMap((finding) => finding.pupils);
  return all.filter((pupil, at) => all.findIndex((one) => isSamePupil(one, pupil)) === at);
}

/** A view holds no ids of pupils; a name and a group is all a teacher sees of them as well. */
export function isSamePupil(a: PupilView, b: PupilView): boolean {
  return a.name === b.name && a.group === b.group;
}
