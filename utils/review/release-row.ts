/** What the ledger keeps of a released hold. */

import { pupilsMeant } from '../consent/pupils-meant.ts';
import type { Release } from '../ledger/record-release.ts';
import type { PhotoEvidence } from '../model/evidence.ts';
import type { PupilId } from '../model/ids.ts';
import type { Judgement } from '../verdict/judge.ts';
import type { HeldPart, OpenDraft } from './open-draft.ts';

/** `judgement` is that of the draft before anything was accepted: what there was to decide. */
export function releaseRow(draft: OpenDraft, part: HeldPart, judgement: Judgement): Release {
  return {
    id: part.id,
    host: draft.place.host,
    path: draft.place.path,
    kind: part.kind,
    channel: draft.audience.channel,
    groups: draft.audience.groups,
    pupilIds: namedPupils(draft, part),
    verdict: judgement.verdict,
    findings: [...new Set(judgement.open.map((finding) => finding.check))],
    reasons: [...new Set(draft.accepted.map((acceptance) => acceptance.reason))],
    fileHashes: photosOf(draft, part).flatMap((photo) => photo.hash ?? []),
  };
}

/** Those named for sure in what was released: in its texts, or in its photos and their names. */
function namedPupils(draft: OpenDraft, part: HeldPart): readonly PupilId[] {
  const texts = part.kind === 'texts' ? (draft.evidence?.texts ?? []) : [];
  const photos = photosOf(draft, part);
  const mentions = [
    ...texts.flatMap((text) => text.mentions),
    ...photos.flatMap((photo) => [...photo.fileNameMentions, ...photo.photoMentions]),
  ];
  return [...new Set(pupilsMeant(mentions))];
}

const photosOf = (draft: OpenDraft, part: HeldPart): readonly PhotoEvidence[] =>
  (draft.evidence?.photos ?? []).filter((photo) => part.photoIds.includes(photo.photoId));
