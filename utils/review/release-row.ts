/** What the ledger keeps of a released hold. */
import type { Release } from '../ledger/record-release.ts';
import type { PupilId } from '../model/ids.ts';
import type { Judgement } from '../verdict/judge.ts';
import type { HeldPart, OpenDraft } from './open-draft.ts';

/** `judgement` is that of the draft before anything was accepted: what there was to decide. */
export function releaseRow(draft: OpenDraft, part: HeldPart, judgement: Judgement): Release {
  const photos = (draft.evidence?.photos ?? []).filter((photo) =>
    part.photoIds.includes(photo.photoId),
  );
  return {
    id: part.id,
    host: draft.place.host,
    path: draft.place.path,
    kind: part.kind,
    channel: draft.audience.channel,
    groups: draft.audience.groups,
    pupilIds: namedPupils(judgement),
    verdict: judgement.verdict,
    findings: [...new Set(judgement.open.map((finding) => finding.check))],
    reasons: [...new Set(draft.accepted.map((acceptance) => acceptance.reason))],
    fileHashes: photos.flatMap((photo) => photo.hash ?? []),
  };
}

/** Named for sure: the question about people lists pupils who are *not* in the photo. */
function namedPupils(judgement: Judgement): readonly PupilId[] {
  const named = judgement.open.filter(
    ({ check, pupilIds }) => check !== 'people-not-confirmed' && pupilIds.length === 1,
  );
  return [...new Set(named.flatMap((finding) => finding.pupilIds))];
}
