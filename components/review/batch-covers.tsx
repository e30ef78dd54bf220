// What can be covered in all photos of a batch at once.
import { type Cover, isCovered } from '../../utils/model/cover.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { PhotoView, Spotted } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { coverOfSpot } from './cover-spots.ts';
import { coversNow } from './open-matters.ts';
import type { ReviewBodyProps } from './review-props.ts';

/** Of one photo its own tools do the same. */
export function BatchCovers({ state, answers, actions, busy }: ReviewBodyProps) {
  const words = useWords();
  const photos = state.open.photos.filter(({ canBeCovered }) => canBeCovered);
  const openIn = (photo: PhotoView, isFace: boolean): readonly Spotted[] =>
    photo.spots.filter(
      ({ kind, box }) => (kind === 'face') === isFace && !isCovered(box, coversNow(photo, answers)),
    );
  const offers = ([true, false] as const).flatMap((isFace) => {
    const open = photos.map((photo) => ({ photo, spots: openIn(photo, isFace) }));
    const some = open.filter(({ spots }) => spots.length > 0);
    return some.length > 1 ? [{ isFace, some }] : [];
  });
  if (offers.length === 0) return null;
  return (
    <div class="cover-tools">
      {offers.map(({ isFace, some }) => (
        <Button
          key={String(isFace)}
          kind="secondary"
          isInert={busy}
          onPress={() =>
            actions.coverPhotos(
              Object.fromEntries(
                some.map(({ photo, spots }): [PhotoId, readonly Cover[]] => [
                  photo.id,
                  [
                    ...coversNow(photo, answers),
                    ...spots.map((spot) => coverOfSpot(spot, answers.coverStyle)),
                  ],
                ]),
              ),
            )
          }
        >
          {words(
            isFace ? 'cover_batch_faces' : 'cover_batch_names',
            some.length,
            some.reduce((sum, { spots }) => sum + spots.length, 0),
          )}
        </Button>
      ))}
    </div>
  );
}
