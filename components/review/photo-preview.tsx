// The photo itself, with a box around each name and face in it.
import { useState } from 'preact/hooks';
import type { PhotoView } from '../../utils/model/review-view.ts';
import { Icon } from '../primitives/icon.tsx';
import { useWords } from '../shared/words.ts';
import { type Covering, CoverLayer } from './cover-layer.tsx';

export interface PhotoPreviewProps {
  readonly photo: PhotoView;
  readonly url: string | undefined;
  /** Null: nothing can be covered in it. */
  readonly covering: Covering | null;
  readonly onLoad: (url: string) => void;
}

export function PhotoPreview({ photo, url, covering, onLoad }: PhotoPreviewProps) {
  const words = useWords();
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  if (url === undefined || url === brokenUrl) {
    return (
      <div class="preview preview-none">
        <Icon name="photo" />
        {url !== undefined && <span>{words('photo_no_preview')}</span>}
      </div>
    );
  }
  return (
    <div class="preview">
      <div class="preview-picture">
        <img
          src={url}
          draggable={false}
          alt={words('photo_preview', photo.fileName)}
          onLoad={() => onLoad(url)}
          onError={() => setBrokenUrl(url)}
        />
        <CoverLayer spots={photo.spots} covering={covering} />
      </div>
    </div>
  );
}
