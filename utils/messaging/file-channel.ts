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
  /** What goes through instead of a photo's file, made by the checker. Rejects with TimeoutError. */
  getCopy(wanted: WantedCopy): Promise<Blob>;
  /** Calls when the checker has looked at a photo, of whichever draft. */
  onRead(heard: (id: PhotoId) => void): void;
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
    onRead(heard) {
      channel.addEventListener('message', ({ data }: MessageEvent<FileMessage>) => {
        if (data.kind === 'read') heard(data.photoId);
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
    get: (photoId) =>
      ask({ kind: 'get', photoId }, (message) =>
        message.kind === 'file' && message.photoId === photoId ? message.file : null,
      ),
  };
}
