/** What the ledger keeps of a released hold. */
import { pupilsMeant } from '../consent/pupils-meant.ts';
import type { Release } from '../ledger/record-release.ts';
import type { Mention, PhotoEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../verdict/judge.ts';
import { photosAsReleased } from './as-released.ts';
import { changesOf } from './changes-of.ts';
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
  const mentions = mentionsLeaving(held);
  const agreed = agreedFindings(held, judgement);
  const sure = new Set([
    ...pupilsMeant(mentions),
    ...agreed.flatMap(({ pupilIds }) => (pupilIds.length === 1 ? pupilIds : [])),
  ]);
  const possible = new Set(
    [...mentions.filter(({ level }) => level === 'named'), ...agreed]
      .flatMap(({ pupilIds }) => pupilIds)
      .filter((id) => !sure.has(id)),
  );
  return {
    id: part.id,
    post: draft.id,
    host: draft.place.host,
    address: `https://${draft.place.host}${draft.place.path}`,
    kind: part.kind,
    channel: part.audience.channel,
    groups: part.audience.groups,
    pupilIds: [...sure],
    possibleIds: [...possible],
    verdict: judgement.verdict,
    findings: [...new Set(judgement.open.map((finding) => finding.check))],
    reasons: [...new Set(reasons)],
    fileHashes,
    changes: changesOf(held),
  };
}

/** In what was released: in its texts, or in its photos and their names. */
function mentionsLeaving(held: Held): readonly Mention[] {
  const { kind, evidence } = held.part;
  const texts = kind === 'texts' ? (evidence?.texts ?? []) : [];
  return [
    ...texts.flatMap((text) => text.mentions),
    ...ownPhotos(held).flatMap((photo) => [
      ...photo.fileNameMentions,
      ...photo.photoMentions,
      ...photo.metadata.mentions,
    ]),
  ];
}

/** What was published although it was found, on the word of the parents: so the child is in it. */
function agreedFindings({ draft, part }: Held, { open }: Judgement): readonly Finding[] {
  const keys = draft.accepted
    .filter(({ holdId, reason }) => holdId === part.id && reason === 'parents-agreed')
    .map(({ key }) => key);
  return open.filter(({ key }) => keys.includes(key));
}

/** The photos of this hold that were not taken out of it. */
const ownPhotos = (held: Held): readonly PhotoEvidence[] => {
  const { draft, part } = held;
  return (photosAsReleased(held) ?? []).filter(
    ({ photoId }) =>
      part.photoIds.includes(photoId) && draft.photos.some((photo) => photo.id === photoId),
  );
};
