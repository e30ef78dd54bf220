/** What the ledger keeps of a released hold. */
import { pupilsMeant } from '../consent/pupils-meant.ts';
import type { Release } from '../ledger/record-release.ts';
import type { PhotoEvidence } from '../model/evidence.ts';
import type { PupilId } from '../model/ids.ts';
import type { Judgement } from '../verdict/judge.ts';
import { photosAsReleased } from './as-released.ts';
import type { Held } from './held.ts';

/**
 * `judgement` is that of the hold before anything was accepted: what there was to decide. The
 * hashes are those of the bytes that leave.
 */
export function releaseRow(
  held: Held,
  judgement: Judgement,
  fileHashes: readonly string[],
): Release {
  const { draft, part } = held;
  const reasons = draft.accepted
    .filter(({ holdId }) => holdId === part.id)
    .map(({ reason }) => reason);
  return {
    id: part.id,
    host: draft.place.host,
    path: draft.place.path,
    kind: part.kind,
    channel: part.audience.channel,
    groups: part.audience.groups,
    pupilIds: namedPupils(held),
    verdict: judgement.verdict,
    findings: [...new Set(judgement.open.map((finding) => finding.check))],
    reasons: [...new Set(reasons)],
    fileHashes,
  };
}

/** Those named for sure in what was released: in its texts, or in its photos and their names. */
function namedPupils(held: Held): readonly PupilId[] {
  const { kind, evidence } = held.part;
  const texts = kind === 'texts' ? (evidence?.texts ?? []) : [];
  const mentions = [
    ...texts.flatMap((text) => text.mentions),
    ...ownPhotos(held).flatMap((photo) => [
      ...photo.fileNameMentions,
      ...photo.photoMentions,
      ...photo.metadata.mentions,
    ]),
  ];
  return [...new Set(pupilsMeant(mentions))];
}

/** The photos of this hold that were not taken out of it. */
const ownPhotos = (held: Held): readonly PhotoEvidence[] => {
  const { draft, part } = held;
  return (photosAsReleased(held) ?? []).filter(
    ({ photoId }) =>
      part.photoIds.includes(photoId) && draft.photos.some((photo) => photo.id === photoId),
  );
};
