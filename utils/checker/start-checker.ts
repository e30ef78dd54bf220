/** The checker: keeps the files of open drafts, reads them, and finds names in them. */
import { type Database, openDatabase } from '../db/open-database.ts';
import { readRegister } from '../db/register-store.ts';
import { evidenceOfPhoto, mentionsInTexts } from '../evidence/mentioned-names.ts';
import type { Recogniser } from '../evidence/photo-text/recogniser.ts';
import type { GatherAnswer, GatherRequest } from '../messaging/checker-protocol.ts';
import { buildNameIndex, type NameIndex } from '../names/name-index.ts';
import { createPhotoShelf } from './photo-shelf.ts';

export function startChecker(recogniser: Recogniser): {
  gather(request: GatherRequest): Promise<GatherAnswer>;
} {
  const shelf = createPhotoShelf(recogniser);
  let known: { readonly version: number; readonly index: NameIndex } | null = null;

  /** The index of that generation of the register, built once. */
  async function indexOf(version: number): Promise<NameIndex> {
    if (known?.version !== version) {
      const register = version === 0 ? null : await withDatabase(readRegister);
      const index = buildNameIndex(register?.pupils ?? [], { staff: register?.staff ?? [] });
      known = { version: register?.version ?? 0, index };
    }
    return known.index;
  }

  return {
    async gather({ registerVersion, groups, photos, texts, photoBudgetMs }) {
      const missing = photos.map((photo) => photo.id).filter((id) => !shelf.has(id));
      if (missing.length > 0) return { status: 'needs-bytes', photoIds: missing };
      const index = await indexOf(registerVersion);
      const evidence = await Promise.all(
        photos.map(async (photo) =>
          evidenceOfPhoto(index, photo, await shelf.read(photo.id, photoBudgetMs), groups),
        ),
      );
      return {
        status: 'gathered',
        evidence: {
          registerVersion,
          texts: mentionsInTexts(index, texts, groups),
          photos: evidence,
        },
      };
    },
  };
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
