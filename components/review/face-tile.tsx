// One face, cut out of its photo, as a button that covers it.
import { useState } from 'preact/hooks';
import { type CoverTool, coverFor } from '../../utils/model/cover.ts';
import type { Box } from '../../utils/model/evidence.ts';
import { coverOfSpot } from './cover-spots.ts';

export interface FaceTileProps {
  /** Undefined as long as the photo is not there to be shown. */
  readonly url: string | undefined;
  readonly box: Box;
  /** What a cover would look like. */
  readonly style: CoverTool;
  readonly isCovered: boolean;
  readonly isInert: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

/** With the hair and some of what is around it, by which a teacher knows a child. */
export function FaceTile({ url, box, style, ...tile }: FaceTileProps) {
  /** Of the photo: width by height. */
  const [ratio, setRatio] = useState(1);
  const { x, y, width, height } = coverFor(box, 'face', 'block');
  const cover = coverOfSpot({ kind: 'face', box }, style);
  const part = (fraction: number, of: number): string => `${(fraction / of) * 100}%`;
  return (
    <button
      type="button"
      class="face-tile"
      aria-pressed={tile.isCovered}
      aria-disabled={tile.isInert}
      aria-label={tile.label}
      style={{ aspectRatio: String((width / height) * ratio) }}
      onClick={() => !tile.isInert && tile.onToggle()}
    >
      {url !== undefined && (
        <img
          src={url}
          alt=""
          draggable={false}
          style={{
            left: part(-x, width),
            top: part(-y, height),
            width: part(1, width),
            height: part(1, height),
          }}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setRatio(naturalWidth / naturalHeight)
          }
        />
      )}
      {tile.isCovered && <span class={`cover cover-${cover.style}`} />}
    </button>
  );
}
