/** What leaves of a hold's photos: cleaned copies, under neutral names, or files as they are. */
import { neutralName } from '../media/neutral-name.ts';
import type { CopiesRequest, ReleasedFile } from '../messaging/checker-protocol.ts';
import type { ReleasedPhoto } from '../messaging/guard-protocol.ts';
import type { DraftPhoto } from '../model/draft.ts';
import { type PhotoEvidence, wasOpened } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';
import { coversOf, photosAsReleased } from './as-released.ts';
import type { Held } from './held.ts';
import type { ReviewPorts } from './ports.ts';

export type Copies =
  | {
      readonly status: 'made';
      readonly photos: readonly ReleasedPhoto[];
      readonly hashes: readonly string[];
    }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] }
  | { readonly status: 'failed' };

/** What could not be opened goes bit for bit, by the teacher's word. Of all else a copy is asked. */
export async function makeCopies(
  held: Held,
  ports: Pick<ReviewPorts, 'makeCopies' | 'now'>,
): Promise<Copies> {
  const photos = releasedOf(held);
  const evidence = new Map(photosAsReleased(held)?.map((it) => [it.photoId, it]));
  // Beside a text they are in the page already: nothing of ours takes their place.
  if (held.part.kind === 'texts') {
    const hashes = photos.flatMap(({ id }) => evidence.get(id)?.hash ?? []);
    return { status: 'made', photos: [], hashes };
  }
  const opened = photos.filter(({ id }) => {
    const known = evidence.get(id);
    return known !== undefined && wasOpened(known.notChecked);
  });
  const covers = held.draft.covers.filter(({ photoId }) => photos.some(({ id }) => id === photoId));
  const shrinks = held.policy.photos.shrinkForWeb;
  const answer = await askCopies(opened, { covers, shrinks }, ports);
  if (answer.status !== 'made') return answer;
  const files = new Map(answer.files.map((file) => [file.photoId, file]));
  // Where something was covered, or metadata were to be removed, nothing leaves without a copy.
  const isBroken = ({ id }: DraftPhoto): boolean =>
    (coversOf(held.draft, id).length > 0 || evidence.get(id)?.metadata.fate === 'removed') &&
    (files.get(id)?.copyType ?? null) === null;
  if (photos.some(isBroken) || opened.some(({ id }) => !files.has(id))) return { status: 'failed' };
  const day = ports.now().toISOString().slice(0, 10);
  const numberOf = (id: PhotoId): number => held.draft.photos.findIndex((it) => it.id === id) + 1;
  return {
    status: 'made',
    photos: photos.map((photo) =>
      releasedPhoto(photo, evidence.get(photo.id), files.get(photo.id), day, numberOf(photo.id)),
    ),
    hashes: photos.flatMap(({ id }) => files.get(id)?.hash ?? evidence.get(id)?.hash ?? []),
  };
}

const releasedOf = ({ draft, part }: Held): readonly DraftPhoto[] =>
  draft.photos.filter(({ id }) => part.photoIds.includes(id));

async function askCopies(
  photos: readonly DraftPhoto[],
  how: Omit<CopiesRequest, 'photoIds'>,
  ports: Pick<ReviewPorts, 'makeCopies'>,
): Promise<
  { status: 'made'; files: readonly ReleasedFile[] } | Exclude<Copies, { status: 'made' }>
> {
  if (photos.length === 0) return { status: 'made', files: [] };
  const photoIds = photos.map(({ id }) => id);
  return ports.makeCopies({ photoIds, ...how }).catch(() => ({ status: 'failed' }));
}

/** A copy gets a neutral name, and so does a file whose name names a pupil (R4): unasked. */
function releasedPhoto(
  { id, fileName }: DraftPhoto,
  evidence: PhotoEvidence | undefined,
  file: ReleasedFile | undefined,
  day: string,
  number: number,
): ReleasedPhoto {
  const copyType = file?.copyType ?? null;
  const isTelling = (evidence?.fileNameMentions.length ?? 0) > 0;
  return {
    id,
    newName: isTelling || copyType !== null ? neutralName(fileName, copyType, day, number) : null,
    copyHash: copyType === null ? null : (file?.hash ?? null),
  };
}
