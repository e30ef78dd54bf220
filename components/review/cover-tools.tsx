// What can be covered in a photo at once, and by hand.
import { coverTools, isCovered } from '../../utils/model/cover.ts';
import type { PhotoView, Spotted } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import type { Covering } from './cover-layer.tsx';
import { coverOfSpot, withDrawn } from './cover-spots.ts';

export interface CoverToolsProps {
  readonly photo: PhotoView;
  readonly covering: Covering;
  /** Covering by hand and the choice of a cover are offered where the photo is looked at closely. */
  readonly isClose: boolean;
  readonly onChooseStyle: (style: Covering['style']) => void;
}

/** In the middle, large enough to be found and taken hold of. */
const newPlace = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };

/** What is kept at first: a little is cut off on each side. */
const newCrop = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };

export function CoverTools({ photo, covering, isClose, onChooseStyle }: CoverToolsProps) {
  const words = useWords();
  const { covers, style, isInert, onCover } = covering;
  const open = photo.spots.filter(({ box }) => !isCovered(box, covers));
  const faces = open.filter(({ kind }) => kind === 'face');
  const writing = open.filter(({ kind }) => kind !== 'face');
  const coverAll = (spots: readonly Spotted[]): void =>
    onCover([...covers, ...spots.map((spot) => coverOfSpot(spot, style))]);
  if (!isClose && faces.length === 0 && covers.length === 0) return null;
  return (
    <div class="cover-tools">
      {faces.length > 0 && (
        <Button kind="secondary" isInert={isInert} onPress={() => coverAll(faces)}>
          {words('cover_all_faces', faces.length)}
        </Button>
      )}
      {writing.length > 0 && (
        <Button kind="secondary" isInert={isInert} onPress={() => coverAll(writing)}>
          {words('cover_all_names')}
        </Button>
      )}
      {covers.length > 0 && (
        <Button kind="secondary" icon="undo" isInert={isInert} onPress={() => onCover([])}>
          {words('cover_none')}
        </Button>
      )}
      {isClose && (
        <>
          <Button
            kind="secondary"
            isInert={isInert}
            onPress={() =>
              onCover(withDrawn(covers, { ...(style === 'crop' ? newCrop : newPlace), style }))
            }
          >
            {words(style === 'crop' ? 'cover_crop' : 'cover_new')}
          </Button>
          <fieldset class="cover-styles" aria-label={words('cover_styles')}>
            {coverTools.map((one) => (
              <Button
                key={one}
                kind="quiet"
                isInert={isInert}
                isPressed={style === one}
                onPress={() => onChooseStyle(one)}
              >
                {words(`cover_style_${one}`)}
              </Button>
            ))}
          </fieldset>
          <p class="cover-hint">{words(style === 'crop' ? 'cover_hint_crop' : 'cover_hint')}</p>
        </>
      )}
    </div>
  );
}
