/** The files of open drafts, and what was read in them, for as long as the drafts live. */

import type { MetadataReader } from '../evidence/photo-metadata/metadata-reader.ts';
import { type MetadataReading, readMetadata } from '../evidence/photo-metadata/read-metadata.ts';
import { type PhotoReading, type PictureReaders, readPhoto } from '../evidence/read-photo.ts';
import { limitAtOnce } from '../lib/limit-at-once.ts';
import { coverRegions } from '../media/cover-regions.ts';
import { hashFile } from '../media/hash-file.ts';
import {
  type FileMessage,
  fileChannelName,
  type ReleasedFile,
} from '../messaging/checker-protocol.ts';
import type { Cover, PhotoCovers } from '../model/cover.ts';
import { wasOpened } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';

export interface PhotoReaders extends PictureReaders {
  readonly metadata: MetadataReader;
}

/** All that one file says: in its picture, and beside it. */
export type WholeReading = PhotoReading & { readonly metadata: MetadataReading };

export interface PhotoShelf {
  has(id: PhotoId): boolean;
  /**
   * What leaves of these photos, which could be opened. A copy can be fetched over the channel of
   * files from then on. Rejects when a file cannot be read any more, or not be covered for certain.
   */
  release(
    ids: readonly PhotoId[],
    covers: readonly PhotoCovers[],
  ): Promise<readonly ReleasedFile[]>;
  /** Each file is read once, however often it is asked for. */
  read(id: PhotoId, budgetMs: number): Promise<WholeReading>;
}

const missing: WholeReading = {
  hash: null,
  notChecked: 'bytes-missing',
  lines: [],
  unread: [],
  faces: null,
  metadata: {
    found: { texts: [], hasLocation: false, hasThumbnail: false },
    fate: 'unknown',
    copy: null,
  },
};

/** Of a file that is not here because it is too large to be brought. */
export const tooLarge: WholeReading = { ...missing, notChecked: 'too-large' };

interface Job {
  readonly reading: Promise<WholeReading>;
  readonly stop: AbortController;
}

/**
 * While text is looked for in one photo, lines of another are read. More at once, decoding
 * included, would fill the memory: a photo of 12 megapixels takes 48 MB.
 */
const photosAtOnce = 2;

export function createPhotoShelf(readers: PhotoReaders): PhotoShelf {
  const files = new Map<PhotoId, File>();
  const inTurn = limitAtOnce(photosAtOnce);
  const jobs = new Map<PhotoId, Job>();
  /** What leaves instead of a photo's file, for whoever asks for just these bytes. */
  const copies = new Map<PhotoId, { readonly hash: string; readonly file: Blob }>();
  const beside = new Map<PhotoId, Promise<MetadataReading>>();
  // Only the extension's own pages share this channel: it is bound to their origin.
  const channel = new BroadcastChannel(fileChannelName);
  const say = (message: FileMessage): void => channel.postMessage(message);

  channel.onmessage = ({ data }: MessageEvent<FileMessage>): void => {
    switch (data.kind) {
      case 'put':
        files.set(data.photoId, data.file);
        say({ kind: 'have', photoId: data.photoId });
        return;
      case 'get': {
        const file = files.get(data.photoId);
        if (file !== undefined) say({ kind: 'file', photoId: data.photoId, file });
        return;
      }
      case 'get-copy': {
        const { photoId, hash } = data;
        const copy = copies.get(photoId);
        if (copy?.hash === hash) say({ kind: 'copy', photoId, hash, file: copy.file });
        return;
      }
      case 'forget':
        for (const id of data.photoIds) forget(id);
        return;
      case 'have':
      case 'file':
      case 'copy':
      case 'read':
        return;
    }
  };

  function forget(id: PhotoId): void {
    jobs.get(id)?.stop.abort();
    for (const kept of [files, jobs, beside, copies]) kept.delete(id);
  }

  /** Read once too, but apart: a checker that was started again must not read words for a copy. */
  function besideOf(id: PhotoId, file: File, mayRewrite: boolean): Promise<MetadataReading> {
    const known = beside.get(id) ?? readMetadata(file, mayRewrite, readers.metadata);
    beside.set(id, known);
    return known;
  }

  async function readWhole(
    id: PhotoId,
    file: File,
    budgetMs: number,
    signal: AbortSignal,
  ): Promise<WholeReading> {
    // Whoever waited for it has gone: nothing more is done for it.
    if (signal.aborted) return missing;
    const reading = await readPhoto(file, readers, budgetMs, signal);
    if (signal.aborted) return missing;
    return { ...reading, metadata: await besideOf(id, file, wasOpened(reading.notChecked)) };
  }

  function start(id: PhotoId, file: File, budgetMs: number): Job {
    const stop = new AbortController();
    const reading = inTurn(() => readWhole(id, file, budgetMs, stop.signal));
    // Of one that could not be read whoever asked for it hears.
    void reading.then(
      () => say({ kind: 'read', photoId: id }),
      () => undefined,
    );
    return { reading, stop };
  }

  async function releaseOne(
    id: PhotoId,
    file: File,
    covers: readonly Cover[],
  ): Promise<ReleasedFile> {
    const copy =
      covers.length > 0 ? await coverRegions(file, covers) : (await besideOf(id, file, true)).copy;
    const hash = await hashFile(copy ?? file);
    if (copy !== null) copies.set(id, { hash, file: copy });
    return { photoId: id, hash, copyType: copy?.type ?? null };
  }

  return {
    has: (id) => files.has(id),
    read(id, budgetMs) {
      const file = files.get(id);
      if (file === undefined) return Promise.resolve(missing);
      const job = jobs.get(id) ?? start(id, file, budgetMs);
      jobs.set(id, job);
      return job.reading;
    },
    async release(ids, covers) {
      const released: ReleasedFile[] = [];
      for (const id of ids) {
        const file = files.get(id);
        if (file !== undefined) {
          const own = covers.find(({ photoId }) => photoId === id)?.covers ?? [];
          released.push(await releaseOne(id, file, own));
        }
      }
      return released;
    },
  };
}
