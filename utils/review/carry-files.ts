/** Hands files from the reviews to the checker and back, where messages carry them. */

import { createFileChannel } from '../messaging/file-channel.ts';
import { toReviews } from '../messaging/review-messages.ts';
import type { BackgroundHandlers } from '../messaging/route-messages.ts';
import type { PhotoId } from '../model/ids.ts';
import { ensureChecker, hasOffscreen } from '../platform/checker-host.ts';
import { sendToExtension } from '../platform/runtime.ts';

type FileHandlers = Pick<
  BackgroundHandlers,
  'review/put-file' | 'review/get-file' | 'review/get-copy' | 'review/stay'
>;

/** Each is safe to repeat. They reject, and so are not answered, when the file is nowhere. */
export function carryFiles(): FileHandlers {
  const checker = createFileChannel();
  if (!hasOffscreen()) {
    // Nobody may be there to hear it.
    const tell = (kind: 'seen' | 'read') => (id: PhotoId) =>
      void sendToExtension(toReviews(kind, id)).catch(() => undefined);
    checker.onProgress({ seen: tell('seen'), read: tell('read') });
  }
  return {
    'review/put-file': async ({ photoId, file }) => {
      await ensureChecker();
      await checker.put(photoId, file);
      return null;
    },
    'review/get-file': ({ photoId }) =>
      // A checker that was started again has nothing; the review that brought the file still does.
      Promise.any([checker.get(photoId), fromReview(photoId)]),
    'review/get-copy': (wanted) => checker.getCopy(wanted),
    'review/stay': () => Promise.resolve(null),
  };
}

async function fromReview(photoId: PhotoId): Promise<File> {
  const answer = await sendToExtension(toReviews('want-file', photoId));
  if (answer instanceof File) return answer;
  throw new Error('no review has that file');
}
