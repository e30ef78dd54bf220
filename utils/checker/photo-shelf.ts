/** The files of open drafts, and what was read in them, for as long as the drafts live. */

import type { MetadataReader } from '../evidence/photo-metadata/metadata-reader.ts';
import { type MetadataReading, readMetadata } from '../evidence/photo-metadata/read-metadata.ts';
import type { Recogniser } from '../evidence/photo-text/recogniser.ts';
import { type PhotoReading, readPhoto } from '../evidence/read-photo.ts';
import { createKeyedQueue } from '../lib/keyed-queue.ts';
import { hashFile } from '../media/hash-file.ts';
import {
  type FileMessage,
  fileChannelName,
  type ReleasedFile,
} from '../messaging/checker-protocol.ts';
import { wasOpened } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';

export interface PhotoReaders {
  readonly text: Recogniser;
  readonly metadata: MetadataReader;
}

/** All that one file says: in its picture, and beside it. */
export type WholeReading = PhotoReading & { readonly metadata: MetadataReading };

export interface PhotoShelf {
  has(id: PhotoId): boolean;
  /**
   * What leaves of these photos, which could be opened. A copy can be fetched over the channel of
   * files from then on. Rejects when a file cannot be read any more.
   */
  release(ids: readonly PhotoId[]): Promise<readonly ReleasedFile[]>;
  /** Each file is read once, however often it is asked for. */
  read(id: PhotoId, budgetMs: number): Promise<WholeReading>;
}

const missing: WholeReading = {
  hash: null,
  notChecked: 'bytes-missing',
  lines: [],
  metadata: {
    found: { texts: [], hasLocation: false, hasThumbnail: false },
    fate: 'unknown',
    copy: null,
  },
};

export function createPhotoShelf(readers: PhotoReaders): PhotoShelf {
  const files = new Map<PhotoId, File>();
  // One at a time, decoding included: thirty large photos at once would fill the memory.
  const inTurn = createKeyedQueue();
  /** What leaves instead of a photo's file, for whoever asks for just these bytes. */
  const copies = new Map<PhotoId, { readonly hash: string; readonly file: Blob }>();
  const readings = new Map<PhotoId, Promise<WholeReading>>();
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
        for (const id of data.photoIds) {
          files.delete(id);
          readings.delete(id);
          beside.delete(id);
          copies.delete(id);
        }
        return;
      case 'have':
      case 'file':
      case 'copy':
        return;
    }
  };

  /** Read once too, but apart: a checker that was started again must not read words for a copy. */
  function besideOf(id: PhotoId, file: File, mayRewrite: boolean): Promise<MetadataReading> {
    const known = beside.get(id) ?? readMetadata(file, mayRewrite, readers.metadata);
    beside.set(id, known);
    return known;
  }

  async function readWhole(id: PhotoId, file: File, budgetMs: number): Promise<WholeReading> {
    const reading = await readPhoto(file, readers.text, budgetMs);
    return { ...reading, metadata: await besideOf(id, file, wasOpened(reading.notChecked)) };
  }

  async function releaseOne(id: PhotoId, file: File): Promise<ReleasedFile> {
    const { copy } = await besideOf(id, file, true);
    const hash = await hashFile(copy ?? file);
    if (copy !== null) copies.set(id, { hash, file: copy });
    return { photoId: id, hash, copyType: copy?.type ?? null };
  }

  return {
    has: (id) => files.has(id),
    read(id, budgetMs) {
      const file = files.get(id);
      if (file === undefined) return Promise.resolve(missing);
      const known = readings.get(id) ?? inTurn('photos', () => readWhole(id, file, budgetMs));
      readings.set(id, known);
      return known;
    },
    async release(ids) {
      const released: ReleasedFile[] = [];
      for (const id of ids) {
        const file = files.get(id);
        if (file !== undefined) released.push(await releaseOne(id, file));
      }
      return released;
    },
  };
}
