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
import { withTimeout } from '../platform/with-timeout.ts';
import { type PhotoReaders, unknownReading } from './photo-jobs.ts';
import { createPhotoShelf } from './photo-shelf.ts';

/** `isFrugal`: on a machine with little memory. */
export function startChecker(readers: PhotoReaders, isFrugal = false): CheckerHandlers {
  const shelf = createPhotoShelf(readers, isFrugal);
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
    async warm() {
      readers.faces.warm();
      // With little memory the one is loaded when the other is done.
      if (!isFrugal) readers.text.warm();
      return { status: 'warming' };
    },
    async copies({ photoIds, covers, shrinks }) {
      const missing = lacking(photoIds);
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      return { status: 'made', files: await shelf.release(photoIds, covers, shrinks) };
    },
    async gather(request) {
      const { registerVersion, ignoredWords, groups, photos, texts } = request;
      // What is too large to be looked at need not be here: some pages cannot bring it.
      const missing = lacking(
        photos.filter((photo) => photo.bytes <= maxBytes).map((photo) => photo.id),
      );
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      const index = await indexOf(request);
      const whole = photos.map(({ id }) => shelf.read(id, request.photoBudgetMs));
      // None of them rejects; when the time is over there is something known of each.
      await withTimeout(Promise.all(whole), request.patienceMs).catch(() => undefined);
      const evidence = photos.map((photo) =>
        evidenceOfPhoto(
          index,
          photo,
          shelf.has(photo.id) ? shelf.known(photo.id) : unknownReading('too-large'),
          groups,
        ),
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
