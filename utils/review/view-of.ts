/** What the review shows of a judged draft: names are joined here, in the extension only. */
import type { Audience } from '../model/draft.ts';
import { wasOpened } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { PhotoId, PupilId } from '../model/ids.ts';
import type { IgnoreOffer } from '../model/ignored-word.ts';
import type { Register } from '../model/register.ts';
import type {
  FindingView,
  PeopleQuestion,
  PhotoView,
  PupilView,
  ReviewView,
  Spotted,
} from '../model/review-view.ts';
import type { Judgement } from '../verdict/judge.ts';
import { coversOf } from './as-released.ts';
import type { Held } from './held.ts';
import { ignoreOffers } from './ignore-offer.ts';
import { photosBeside } from './open-draft.ts';
import { listMayNot, pupilViews } from './pupil-views.ts';

/** `lastGroups`: those that were asked about last. */
export function viewOf(
  held: Held,
  judgement: Judgement,
  lastGroups: readonly string[] = [],
): ReviewView {
  const { draft, part, register, policy } = held;
  const { open } = judgement;
  const ids = new Set(open.flatMap(({ pupilIds }) => pupilIds));
  const pupils = pupilViews(register, part.audience.channel, ids);
  const allGroups = groupsOf(register);
  const offers = ignoreOffers(held, judgement);
  return {
    holdId: part.id,
    holdKind: part.kind,
    verdict: judgement.verdict,
    channel: part.audience.channel,
    channels: policy.channels.list,
    groups: part.audience.groups,
    allGroups,
    lastGroups: lastGroups.filter((group) => allGroups.includes(group)),
    photos: photosBeside(draft, part)
      .map((photo) => ({
        id: photo.id,
        fileName: photo.fileName,
        spots: spotsOf(photo.id, held, open),
        covers: coversOf(draft, photo.id),
        canBeCovered: canBeCovered(photo.id, held),
        progress: progressOf(photo.id, held),
        // A picture that stands in the editor cannot be taken out of it from here.
        isHeld: part.kind === 'photos' && part.photoIds.includes(photo.id),
      }))
      .filter((photo) => photo.isHeld || open.some((it) => it.photoId === photo.id)),
    texts: part.texts.map((text) => ({
      ...text,
      ranges: rangesIn(open.filter((it) => it.textId === text.id)),
      names: rangesIn(
        open.filter(
          (it) =>
            it.textId === text.id && it.check === 'pupil-named-in-text' && it.level === 'named',
        ),
      ),
    })),
    findings: open.map((finding) => findingView(finding, pupils, offers.get(finding))),
    people: peopleQuestion(part.audience, open, pupils),
    override: judgement.override,
    isIncomplete: judgement.isIncomplete,
    offerTexts: part.source === 'request',
    contact: policy.contact,
  };
}

const rangesIn = (findings: readonly Finding[]) => findings.flatMap(({ ranges }) => ranges ?? []);

/** Names are told by findings; a name that was accepted or covered before is none any more. */
function spotsOf(id: PhotoId, { part }: Held, open: readonly Finding[]): readonly Spotted[] {
  const evidence = part.evidence?.photos?.find(({ photoId }) => photoId === id);
  return [
    ...open
      .filter(({ photoId }) => photoId === id)
      .flatMap(({ check, boxes = [] }) => {
        const kind = check === 'unread-text-in-photo' ? 'text' : 'name';
        return boxes.map((box) => ({ kind, box }) as const);
      }),
    ...(evidence?.faces ?? []).map((box) => ({ kind: 'face', box }) as const),
  ];
}

function canBeCovered(id: PhotoId, { part }: Held): boolean {
  // What stands in the page's editor already is the page's.
  if (part.kind !== 'photos') return false;
  const evidence = part.evidence?.photos?.find(({ photoId }) => photoId === id);
  return evidence !== undefined && wasOpened(evidence.notChecked) && part.photoIds.includes(id);
}

function progressOf(id: PhotoId, { part }: Held): PhotoView['progress'] {
  const reason = part.evidence?.photos?.find(({ photoId }) => photoId === id)?.notChecked;
  if (reason === 'not-seen-yet') return 'waiting';
  return reason === 'being-read' ? 'seen' : 'read';
}

export const groupsOf = (register: Register | null): readonly string[] =>
  [...new Set(register?.pupils.flatMap(({ group, otherGroups = [] }) => [group, ...otherGroups]))]
    .filter((group) => group !== '')
    .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));

function findingView(
  finding: Finding,
  pupils: ReadonlyMap<PupilId, PupilView>,
  ignore: IgnoreOffer | undefined,
): FindingView {
  const { key, check, severity, photoId, textId, boxes, quote, level, reasons } = finding;
  const { notChecked, faces } = finding;
  return {
    key,
    check,
    severity,
    pupils: finding.pupilIds.flatMap((id) => pupils.get(id) ?? []),
    ...(photoId === undefined ? {} : { photoId }),
    ...(textId === undefined ? {} : { textId }),
    ...(boxes === undefined ? {} : { boxes }),
    ...(quote === undefined ? {} : { quote }),
    ...(level === undefined ? {} : { level }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(notChecked === undefined ? {} : { notChecked }),
    ...(faces === undefined ? {} : { faces }),
    ...(ignore === undefined ? {} : { ignore }),
  };
}

function peopleQuestion(
  audience: Audience,
  open: readonly Finding[],
  pupils: ReadonlyMap<PupilId, PupilView>,
): PeopleQuestion | null {
  const asked = open.filter((finding) => finding.check === 'people-not-confirmed');
  if (asked.length === 0) return null;
  const mayNot = [...new Set(asked.flatMap((finding) => finding.pupilIds))].flatMap(
    (id) => pupils.get(id) ?? [],
  );
  return { groups: audience.groups, ...listMayNot(mayNot) };
}
