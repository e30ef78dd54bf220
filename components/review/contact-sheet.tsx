// All faces of the batch, cut out, on one sheet: a click covers one. No face is compared with another.
import { isCovered } from '../../utils/model/cover.ts';
import { useWords } from '../shared/words.ts';
import { BatchCovers } from './batch-covers.tsx';
import { toggled } from './cover-spots.ts';
import { FaceTile } from './face-tile.tsx';
import { coversNow } from './open-matters.ts';
import type { ReviewBodyProps } from './review-props.ts';
import './contact-sheet.css';

export function ContactSheet(props: ReviewBodyProps) {
  const { state, answers, actions, photoUrls, busy } = props;
  const words = useWords();
  const tiles = state.open.photos
    .filter(({ canBeCovered }) => canBeCovered)
    .flatMap((photo) =>
      photo.spots
        .filter(({ kind }) => kind === 'face')
        .map((spot, at) => ({ photo, spot, number: at + 1, url: photoUrls[photo.id] })),
    );
  if (tiles.length === 0) return <BatchCovers {...props} />;
  return (
    <section class="sheet" aria-labelledby="sheet-heading">
      <h3 id="sheet-heading">{words('sheet_heading')}</h3>
      <p>{words('sheet_hint')}</p>
      <ul>
        {tiles.map(({ photo, spot, number, url }) => {
          const covers = coversNow(photo, answers);
          return (
            <li key={`${photo.id} ${number}`}>
              <FaceTile
                url={url}
                box={spot.box}
                style={answers.coverStyle}
                isCovered={isCovered(spot.box, covers)}
                isInert={busy}
                label={words('sheet_face', number, photo.fileName)}
                onToggle={() =>
                  actions.coverPhoto(photo.id, toggled(covers, spot, answers.coverStyle))
                }
              />
            </li>
          );
        })}
      </ul>
      <BatchCovers {...props} />
      <p class="sheet-quiet">{words('sheet_not_found')}</p>
    </section>
  );
}
