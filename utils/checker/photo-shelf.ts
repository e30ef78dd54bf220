/** The files of open drafts, and what was read in them, for as long as the drafts live. */

import { type MetadataReading, readMetadata } from '../evidence/photo-metadata/read-metadata.ts';
import { coverRegions } from '../media/cover-regions.ts';
import { hashFile } from '../media/hash-file.ts';
import { uprightPreview } from '../media/upright-preview.ts';
import { webSide } from '../media/web-side.ts';
import {
  type FileMessage,
  fileChannelName,
  type ReleasedFile,
} from '../messaging/checker-protocol.ts';
import type { Cover, PhotoCovers } from '../model/cover.ts';
import type { PhotoId } from '../model/ids.ts';
import {
  createPhotoJobs,
  type PhotoJob,
  type PhotoReaders,
  unknownReading,
  type WholeReading,
} from './photo-jobs.ts';

export interface PhotoShelf {
  has(id: PhotoId): boolean;
  /**
   * What leaves of these photos, which could be opened. A copy can be fetched over the channel of
   * files from then on. Rejects when a file cannot be read any more, or not be covered for certain.
   */
  release(
    ids: readonly PhotoId[],
    covers: readonly PhotoCovers[],
    shrinks: boolean,
  ): Promise<readonly ReleasedFile[]>;
  /** Each file is read once, however often it is asked for. */
  read(id: PhotoId, budgetMs: number): Promise<WholeReading>;
  /** What is known of a file that is being read. */
  known(id: PhotoId): WholeReading;
}

export function createPhotoShelf(readers: PhotoReaders, isFrugal = false): PhotoShelf {
  const files = new Map<PhotoId, File>();
  const begin = createPhotoJobs(readers, isFrugal);
  const jobs = new Map<PhotoId, PhotoJob>();
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
      case 'get-preview': {
        const file = files.get(data.photoId);
        if (file !== undefined) void showPreview(data.photoId, file);
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
      case 'preview':
      case 'seen':
      case 'read':
        return;
    }
  };

  async function showPreview(photoId: PhotoId, file: File): Promise<void> {
    say({ kind: 'preview', photoId, file: await uprightPreview(file).catch(() => file) });
  }

  function forget(id: PhotoId): void {
    jobs.get(id)?.stop();
    for (const kept of [files, jobs, beside, copies]) kept.delete(id);
  }

  /** Read once too, but apart: a checker that was started again must not read words for a copy. */
  function besideOf(id: PhotoId, file: File, mayRewrite: boolean): Promise<MetadataReading> {
    const known = beside.get(id) ?? readMetadata(file, mayRewrite, readers.metadata);
    beside.set(id, known);
    return known;
  }

  function start(id: PhotoId, file: File, budgetMs: number): PhotoJob {
    const job = begin({
      file,
      budgetMs,
      readMetadata: (mayRewrite) => besideOf(id, file, mayRewrite),
      onSeen: () => say({ kind: 'seen', photoId: id }),
    });
    void job.whole.then(() => say({ kind: 'read', photoId: id }));
    return job;
  }

  async function releaseOne(
    id: PhotoId,
    file: File,
    covers: readonly Cover[],
    shrinks: boolean,
  ): Promise<ReleasedFile> {
    const longest = shrinks ? await webSide(file) : null;
    const copy =
      covers.length > 0 || longest !== null
        ? await coverRegions(file, covers, longest ?? undefined)
        : (await besideOf(id, file, true)).copy;
    const hash = await hashFile(copy ?? file);
    if (copy !== null) copies.set(id, { hash, file: copy });
    return { photoId: id, hash, copyType: copy?.type ?? null };
  }

  return {
    has: (id) => files.has(id),
    read(id, budgetMs) {
      const file = files.get(id);
      if (file === undefined) return Promise.resolve(unknownReading('bytes-missing'));
      const job = jobs.get(id) ?? start(id, file, budgetMs);
      jobs.set(id, job);
      return job.whole;
    },
    known: (id) => jobs.get(id)?.now() ?? unknownReading('bytes-missing'),
    async release(ids, covers, shrinks) {
      const released: ReleasedFile[] = [];
      for (const id of ids) {
        const file = files.get(id);
        if (file !== undefined) {
          const own = covers.find(({ photoId }) => photoId === id)?.covers ?? [];
          released.push(await releaseOne(id, file, own, shrinks));
        }
      }
      return released;
    },
  };
}
