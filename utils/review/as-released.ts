/** What is known of the draft's photos as they will leave: without what is covered in them. */
import { areCovered, type Cover, isCovered } from '../model/cover.ts';
import { type MetadataFate, type PhotoEvidence, wasOpened } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';
import type { Held } from './held.ts';
import type { OpenDraft } from './open-draft.ts';

export const coversOf = ({ covers }: Pick<OpenDraft, 'covers'>, id: PhotoId): readonly Cover[] =>
  covers.find(({ photoId }) => photoId === id)?.covers ?? [];

/** Undefined when nothing was gathered yet. */
export const photosAsReleased = ({ draft, part }: Held): readonly PhotoEvidence[] | undefined =>
  part.evidence?.photos?.map((photo) => asReleased(photo, coversOf(draft, photo.photoId)));

function asReleased(photo: PhotoEvidence, covers: readonly Cover[]): PhotoEvidence {
  // A picture that cannot be opened cannot be covered either.
  if (covers.length === 0 || !wasOpened(photo.notChecked)) return photo;
  const { metadata } = photo;
  // A covered picture is written anew: nothing stays of what stood beside it.
  const fate: MetadataFate = metadata.fate === 'none' ? 'none' : 'removed';
  return {
    ...photo,
    photoMentions: photo.photoMentions.filter(({ boxes }) => !areCovered(boxes, covers)),
    unread: photo.unread.filter((box) => !isCovered(box, covers)),
    faces: photo.faces?.filter((box) => !isCovered(box, covers)) ?? null,
    metadata: { ...metadata, fate },
  };
}
