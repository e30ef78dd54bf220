// Addresses under which the photos can be shown here, given back when they are no longer needed.
import { useEffect, useState } from 'preact/hooks';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { PhotoView } from '../../utils/model/review-view.ts';
import type { ReviewSession } from '../../utils/review-frame/start-review.ts';

type PhotoUrls = Readonly<Record<PhotoId, string>>;

export function usePhotoUrls(photos: readonly PhotoView[], session: ReviewSession): PhotoUrls {
  const [urls, setUrls] = useState<PhotoUrls>({});
  const ids = photos.map((photo) => photo.id).join(' ');
  useEffect(() => {
    const made: string[] = [];
    let isOver = false;
    for (const { id } of photos) {
      session.previewOf(id).then(
        (preview) => {
          if (isOver) return;
          const url = URL.createObjectURL(preview);
          made.push(url);
          setUrls((known) => ({ ...known, [id]: url }));
        },
        // Without its file a photo is shown by its name.
        () => undefined,
      );
    }
    return () => {
      isOver = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [ids]);
  return urls;
}
