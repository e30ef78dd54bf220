/** The checker: keeps the files of open drafts, reads them, and finds names in them. */
import { openDatabase } from '../db/open-database.ts';
import { readRegister } from '../db/register-store.ts';
import type { Database } from '../db/schema.ts';
import { evidenceOfPhoto, mentionsInTexts } from '../evidence/mentioned-names.ts';
import { schoolIndex } from '../evidence/school-index.ts';
import { maxBytes } from '../media/max-bytes.ts';
import type { CheckerHandlers } from '../messaging/ask-checker.ts';
import type { GatherRequest } from '../messaging/checker-protocol.ts';
import type { PhotoId } from '../model/ids.ts';
import type { NameIndex } from '../names/name-index.ts';
import { createPhotoShelf, type PhotoReaders, tooLarge } from './photo-shelf.ts';

export function startChecker(readers: PhotoReaders): CheckerHandlers {
  const shelf = createPhotoShelf(readers);
  let known: Known | null = null;

  /** The index of that generation of the register, without those words; built once. */
  async function indexOf({
    registerVersion: version,
    ignoredWords,
    deviceSecret = null,
  }: GatherRequest): Promise<NameIndex> {
    const words = ignoredWords.join('\n');
    if (known?.version !== version || known.words !== words) {
      const register = version === 0 ? null : await withDatabase(deviceSecret, readRegister);
      const index = schoolIndex(register, ignoredWords);
      known = { version: register?.version ?? 0, words, index };
    }
    return known.index;
  }

  const lacking = (ids: readonly PhotoId[]): readonly PhotoId[] =>
    ids.filter((id) => !shelf.has(id));

  return {
    async copies({ photoIds, covers }) {
      const missing = lacking(photoIds);
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      return { status: 'made', files: await shelf.release(photoIds, covers) };
    },
    async gather(request) {
      const { registerVersion, ignoredWords, groups, photos, texts, photoBudgetMs } = request;
      // What is too large to be looked at need not be here: some pages cannot bring it.
      const missing = lacking(
        photos.filter((photo) => photo.bytes <= maxBytes).map((photo) => photo.id),
      );
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      const index = await indexOf(request);
      const evidence = await Promise.all(
        photos.map(async (photo) => {
          const isHere = shelf.has(photo.id);
          const reading = isHere ? await shelf.read(photo.id, photoBudgetMs) : tooLarge;
          return evidenceOfPhoto(index, photo, reading, groups);
        }),
      );
      return {
        status: 'gathered',
        evidence: {
          registerVersion,
          ignoredWords,
          texts: mentionsInTexts(index, texts, groups),
          photos: evidence,
        },
      };
    },
  };
}

interface Known {
  readonly version: number;
  readonly words: string;
  readonly index: NameIndex;
}

/** The register is read rarely: no connection is kept that could stand in an upgrade's way. */
async function withDatabase<T>(
  secret: string | null,
  job: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(() => undefined, secret);
  try {
    return await job(db);
  } finally {
    db.close();
  }
}
