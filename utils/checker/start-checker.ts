/** The checker: keeps the files of open drafts, reads them, and finds names in them. */
import { type Database, openDatabase } from '../db/open-database.ts';
import { readRegister } from '../db/register-store.ts';
import { evidenceOfPhoto, mentionsInTexts } from '../evidence/mentioned-names.ts';
import type { Recogniser } from '../evidence/photo-text/recogniser.ts';
import { schoolIndex } from '../evidence/school-index.ts';
import type { GatherAnswer, GatherRequest } from '../messaging/checker-protocol.ts';
import type { NameIndex } from '../names/name-index.ts';
import { createPhotoShelf } from './photo-shelf.ts';

export function startChecker(recogniser: Recogniser): {
  gather(request: GatherRequest): Promise<GatherAnswer>;
} {
  const shelf = createPhotoShelf(recogniser);
  let known: Known | null = null;

  /** The index of that generation of the register, without those words; built once. */
  async function indexOf(version: number, ignoredWords: readonly string[]): Promise<NameIndex> {
    const words = ignoredWords.join('\n');
    if (known?.version !== version || known.words !== words) {
      const register = version === 0 ? null : await withDatabase(readRegister);
      const index = schoolIndex(register, ignoredWords);
      known = { version: register?.version ?? 0, words, index };
    }
    return known.index;
  }

  return {
    async gather({ registerVersion, ignoredWords, groups, photos, texts, photoBudgetMs }) {
      const missing = photos.map((photo) => photo.id).filter((id) => !shelf.has(id));
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      const index = await indexOf(registerVersion, ignoredWords);
      const evidence = await Promise.all(
        photos.map(async (photo) =>
          evidenceOfPhoto(index, photo, await shelf.read(photo.id, photoBudgetMs), groups),
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
async function withDatabase<T>(job: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(() => undefined);
  try {
    return await job(db);
  } finally {
    db.close();
  }
}
