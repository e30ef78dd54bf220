/** The files of open drafts, and what was read in them, for as long as the drafts live. */

import type { Recogniser } from '../evidence/photo-text/recogniser.ts';
import { type PhotoReading, readPhoto } from '../evidence/read-photo.ts';
import { createKeyedQueue } from '../lib/keyed-queue.ts';
import { type FileMessage, fileChannelName } from '../messaging/checker-protocol.ts';
import type { PhotoId } from '../model/ids.ts';

export interface PhotoShelf {
  has(id: PhotoId): boolean;
  /** Each file is read once, however often it is asked for. */
  read(id: PhotoId, budgetMs: number): Promise<PhotoReading>;
}

export function createPhotoShelf(recogniser: Recogniser): PhotoShelf {
  const files = new Map<PhotoId, File>();
  // One at a time, decoding included: thirty large photos at once would fill the memory.
  const inTurn = createKeyedQueue();
  const readings = new Map<PhotoId, Promise<PhotoReading>>();
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
      case 'forget':
        for (const id of data.photoIds) {
          files.delete(id);
          readings.delete(id);
        }
        return;
      case 'have':
      case 'file':
        return;
    }
  };

  return {
    has: (id) => files.has(id),
    read(id, budgetMs) {
      const file = files.get(id);
      if (file === undefined) {
        return Promise.resolve({ hash: null, notChecked: 'bytes-missing', lines: [] });
      }
      const known =
        readings.get(id) ?? inTurn('photos', () => readPhoto(file, recogniser, budgetMs));
      readings.set(id, known);
      return known;
    },
  };
}
