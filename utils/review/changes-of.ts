/** What a review led to, in counts for the month report: of no count can be told whom it was about. */
import { pupilsMeant } from '../consent/pupils-meant.ts';
import { areCovered } from '../model/cover.ts';
import type { Mention, PhotoEvidence } from '../model/evidence.ts';
import type { Changes } from '../model/publication.ts';
import { coversOf } from './as-released.ts';
import type { Held } from './held.ts';
import type { HeldPart } from './open-draft.ts';

/** Of a hold that is being released. */
export function changesOf(held: Held): Changes {
  const { draft, part } = held;
  if (part.kind === 'texts') {
    return { names: namesTakenOut(held), covers: 0, photos: 0, cleaned: 0 };
  }
  const isLeaving = (photo: PhotoEvidence): boolean =>
    part.photoIds.includes(photo.photoId) && draft.photos.some(({ id }) => id === photo.photoId);
  const leaving = (part.evidence?.photos ?? []).filter(isLeaving);
  return {
    names: sum(leaving, (photo) => namesNotLeaving(held, photo)),
    covers: sum(leaving, ({ photoId }) => coversOf(draft, photoId).length),
    photos: part.photoIds.filter((id) => !draft.photos.some((photo) => photo.id === id)).length,
    cleaned: leaving.filter(({ metadata }) => metadata.fate === 'removed').length,
  };
}

/** Who was named when it was stopped before, and is named no more: it was gone back to and changed. */
function namesTakenOut({ draft, part }: Held): number {
  const texts = draft.holds.filter(({ kind }) => kind === 'texts');
  const before = texts.slice(
    0,
    texts.findIndex(({ id }) => id === part.id),
  );
  const stopped = before.slice(before.findLastIndex(({ state }) => state === 'released') + 1);
  const left = new Set(namedIn(part));
  return new Set(stopped.flatMap(namedIn).filter((id) => !left.has(id))).size;
}

const namedIn = ({ evidence }: HeldPart) =>
  pupilsMeant(evidence?.texts?.flatMap(({ mentions }) => mentions) ?? []);

/** A name that is covered, in a file's name, or in its hidden data, which the copy has not. */
function namesNotLeaving({ draft }: Held, photo: PhotoEvidence): number {
  const { photoId, photoMentions, fileNameMentions, metadata } = photo;
  const isCovered = coversOf(draft, photoId).length > 0;
  return (
    named(fileNameMentions) +
    (metadata.fate === 'removed' || isCovered ? named(metadata.mentions) : 0) +
    named(photoMentions.filter(({ boxes }) => areCovered(boxes, coversOf(draft, photoId))))
  );
}

const named = (mentions: readonly Pick<Mention, 'level'>[]): number =>
  mentions.filter(({ level }) => level === 'named').length;

const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
