/** Carries files to the checker and back, over the channel of the extension's own pages. */
import type { PhotoId } from '../model/ids.ts';
import { withTimeout } from '../platform/with-timeout.ts';
import { type FileMessage, fileChannelName } from './checker-protocol.ts';
import type { WantedCopy } from './frame-channel.ts';

/** Large files take a while on a slow laptop; a checker that is gone never answers. */
const answerLimitMs = 10_000;

export interface FileCarrier {
  /** Resolves when the checker has it. Rejects with TimeoutError. */
  put(id: PhotoId, file: File): Promise<void>;
  get(id: PhotoId): Promise<File>;
  /** The photo as it is shown on a screen, made by the checker. Rejects when it makes none. */
  getPreview(id: PhotoId): Promise<Blob>;
  /** What goes through instead of a photo's file, made by the checker. Rejects with TimeoutError. */
  getCopy(wanted: WantedCopy): Promise<Blob>;
  /** Calls when the checker knows the faces of a photo, and when all of it, of whichever draft. */
  onProgress(heard: { seen(id: PhotoId): void; read(id: PhotoId): void }): void;
  /** Answers others who ask for a file that is here. */
  serve(fileHere: (id: PhotoId) => File | undefined): void;
}

export function createFileChannel(): FileCarrier {
  const channel = new BroadcastChannel(fileChannelName);

  function ask<T>(question: FileMessage, answerOf: (message: FileMessage) => T | null): Promise<T> {
    const stop = new AbortController();
    const answer = new Promise<T>((resolve) => {
      channel.addEventListener(
        'message',
        ({ data }: MessageEvent<FileMessage>) => {
          const found = answerOf(data);
          if (found !== null) resolve(found);
        },
        { signal: stop.signal },
      );
    });
    channel.postMessage(question);
    return withTimeout(answer, answerLimitMs).finally(() => stop.abort());
  }

  return {
    async put(photoId, file) {
      await ask({ kind: 'put', photoId, file }, (message) =>
        message.kind === 'have' && message.photoId === photoId ? true : null,
      );
    },
    onProgress(heard) {
      channel.addEventListener('message', ({ data }: MessageEvent<FileMessage>) => {
        if (data.kind === 'seen' || data.kind === 'read') heard[data.kind](data.photoId);
      });
    },
    serve(fileHere) {
      channel.addEventListener('message', ({ data }: MessageEvent<FileMessage>) => {
        const file = data.kind === 'get' ? fileHere(data.photoId) : undefined;
        if (data.kind !== 'get' || file === undefined) return;
        const answer: FileMessage = { kind: 'file', photoId: data.photoId, file };
        channel.postMessage(answer);
      });
    },
    getCopy: ({ id, hash }) =>
      ask({ kind: 'get-copy', photoId: id, hash }, (message) =>
        message.kind === 'copy' && message.photoId === id && message.hash === hash
          ? message.file
          : null,
      ),
    getPreview: (photoId) =>
      ask({ kind: 'get-preview', photoId }, (message) =>
        message.kind === 'preview' && message.photoId === photoId ? message.file : null,
      ),
    get: (photoId) =>
      ask({ kind: 'get', photoId }, (message) =>
        message.kind === 'file' && message.photoId === photoId ? message.file : null,
      ),
  };
}
