// The photo itself, with a box around each name that was read in it.
import { useState } from 'preact/hooks';
import type { PhotoView } from '../utils/model/review-view.ts';
import { Icon } from './primitives/icon.tsx';
import { useWords } from './words.ts';

export interface PhotoPreviewProps {
  readonly photo: PhotoView;
  readonly url: string | undefined;
  readonly onLoad: (url: string) => void;
}

export function PhotoPreview({ photo, url, onLoad }: PhotoPreviewProps) {
  const words = useWords();
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  if (url === undefined || url === brokenUrl) {
    return (
      <div class="preview preview-none">
        <Icon name="photo" />
        <span>{words('photo_no_preview')}</span>
      </div>
    );
  }
  return (
    <div class="preview">
      <div class="preview-picture">
        <img
          src={url}
          alt={words('photo_preview', photo.fileName)}
          onLoad={() => onLoad(url)}
          onError={() => setBrokenUrl(url)}
        />
        {photo.boxes.map(({ x, y, width, height }) => (
          <span
            key={`${x}|${y}|${width}|${height}`}
            class="preview-box"
            // An object, set through the CSSOM: the CSP lets no style attribute through.
            style={{
              left: percent(x),
              top: percent(y),
              width: percent(width),
              height: percent(height),
            }}
          />
        ))}
      </div>
    </div>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
