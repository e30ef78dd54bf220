/** Counts the photos of a hold that were looked at. */
import type { Progress } from '../messaging/frame-channel.ts';
import type { PhotoId } from '../model/ids.ts';

export function createProgress(tell: (progress: Progress) => void) {
  let unread = new Set<PhotoId>();
  let photos = 0;

  function tellNow(): void {
    // Of one photo there is nothing to count.
    if (photos > 1 && unread.size > 0) tell({ photo: photos - unread.size + 1, photos });
  }

  return {
    start(ids: readonly PhotoId[]): void {
      unread = new Set(ids);
      photos = unread.size;
      tellNow();
    },
    /** Photos of other holds are passed over. */
    done(id: PhotoId): void {
      if (unread.delete(id)) tellNow();
    },
  };
}
