/** Looks at photos in turn: faces first, which runs ahead; then their text. */
import type { MetadataReader } from '../evidence/photo-metadata/metadata-reader.ts';
import type { MetadataReading } from '../evidence/photo-metadata/read-metadata.ts';
import {
  type PhotoReading,
  type PictureReaders,
  readPhoto,
  seePhoto,
} from '../evidence/read-photo.ts';
import { limitAtOnce } from '../lib/limit-at-once.ts';
import { lendPicture } from '../media/lend-picture.ts';
import { type NotCheckedReason, wasOpened } from '../model/evidence.ts';

export interface PhotoReaders extends PictureReaders {
  readonly metadata: MetadataReader;
}

/** All that one file says: in its picture, and beside it. */
export type WholeReading = PhotoReading & { readonly metadata: MetadataReading };

/** What is said of a file of which nothing is known. */
export const unknownReading = (notChecked: NotCheckedReason): WholeReading => ({
  hash: null,
  film: null,
  notChecked,
  lines: [],
  unread: [],
  faces: null,
  metadata: {
    found: { texts: [], hasLocation: false, hasThumbnail: false },
    fate: 'unknown',
    copy: null,
  },
});

export interface PhotoJob {
  /** What is known so far. */
  now(): WholeReading;
  /** All there is to know, in the end. Never rejects. */
  readonly whole: Promise<WholeReading>;
  stop(): void;
}

interface Asked {
  readonly file: File;
  /** After so many milliseconds of reading it begins no other line. */
  readonly budgetMs: number;
  /** What stands beside the picture; `mayRewrite` when the picture could be opened. */
  readMetadata(mayRewrite: boolean): Promise<MetadataReading>;
  onSeen(): void;
}

/** Its lines are read by two readers, while faces are looked for in another: that is all that two cores can do. */
const readAtOnce = 1;

/** Pixels of the longer side in a frugal checker: a photo takes 17 MB instead of 48, and tiny print is not read. */
const frugalSide = 2400;

/**
 * A frugal one looks for all faces before it reads any text, so that never both models are loaded, and looks at
 * smaller pictures.
 */
export function createPhotoJobs(
  readers: PictureReaders,
  isFrugal: boolean,
): (asked: Asked) => PhotoJob {
  const seeInTurn = limitAtOnce(1);
  const readInTurn = limitAtOnce(readAtOnce);
  let unseen = 0;
  let allSeen = Promise.resolve();
  return ({ file, budgetMs, readMetadata, onSeen }) => {
    const stop = new AbortController();
    const { signal } = stop;
    const lend = lendPicture(file, isFrugal ? frugalSide : undefined);
    let known = unknownReading('not-seen-yet');
    // Whoever waited for it has gone: nothing more is done for it.
    const leave = (): WholeReading => unknownReading('bytes-missing');

    unseen += 1;
    const seeing = seeInTurn(async () => {
      if (signal.aborted) return leave();
      const seen = await seePhoto(file, lend, readers.faces, signal);
      if (signal.aborted) return leave();
      known = { ...seen, metadata: await readMetadata(wasOpened(seen.notChecked)) };
      onSeen();
      return known;
    }).finally(() => {
      unseen -= 1;
      if (isFrugal && unseen === 0) readers.faces.rest();
    });
    allSeen = seeing.then(
      () => undefined,
      () => undefined,
    );
    const reading = readInTurn(async () => {
      // Of a batch faces come first; of one photo both are soonest done together.
      if (isFrugal) while (unseen > 0) await allSeen;
      else if (unseen > 1) await seeing;
      return signal.aborted ? null : readPhoto(lend, readers.text, budgetMs, signal);
    });

    async function finish(): Promise<WholeReading> {
      const [seen, text] = await Promise.all([seeing, reading]);
      if (signal.aborted || text === null) return leave();
      return seen.notChecked === 'being-read' ? { ...seen, ...text } : seen;
    }
    const whole = finish()
      // What failed here is no photo's own fault, and still no reading of it.
      .catch(() => ({ ...known, notChecked: 'reader-failed' as const }))
      .then((all) => {
        known = all;
        return all;
      });
    return { now: () => known, whole, stop: () => stop.abort() };
  };
}
