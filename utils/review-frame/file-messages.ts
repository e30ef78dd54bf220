/** Carries files in runtime messages, by way of the background. */
import { askBackground } from '../messaging/ask-background.ts';
import type { FileCarrier } from '../messaging/file-channel.ts';
import { photoOf } from '../messaging/review-messages.ts';
import { onExtensionMessage } from '../platform/runtime.ts';

export function createFileMessages(): FileCarrier {
  return {
    async put(photoId, file) {
      await askBackground('review/put-file', { photoId, file });
    },
    get: (photoId) => askBackground('review/get-file', { photoId }),
    getCopy: (wanted) => askBackground('review/get-copy', wanted),
    // A picture would cross twice; the review shows the file that it has.
    getPreview: () => Promise.reject(new Error('no previews over messages')),
    onProgress(heard) {
      onExtensionMessage((message, sender) => {
        for (const kind of ['seen', 'read'] as const) {
          const photoId = photoOf(kind, message, sender);
          if (photoId !== null) heard[kind](photoId);
        }
        return undefined;
      });
    },
    serve(fileHere) {
      onExtensionMessage((message, sender) => {
        const photoId = photoOf('want-file', message, sender);
        const file = photoId === null ? undefined : fileHere(photoId);
        // Silent about the rest: another review may have it.
        return file === undefined ? undefined : Promise.resolve(file);
      });
    },
  };
}
