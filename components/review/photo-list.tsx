// Some of the review's photos, as cards.
import type { PhotoView } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';
import type { FindingGroup } from './group-findings.ts';
import type { Ignoring } from './ignore-words.tsx';
import { coversNow } from './open-matters.ts';
import { PhotoCard } from './photo-card.tsx';
import type { ReviewBodyProps } from './review-props.ts';

export interface PhotoListProps
  extends Pick<ReviewBodyProps, 'answers' | 'actions' | 'state' | 'photoUrls' | 'busy'> {
  readonly photos: readonly PhotoView[];
  readonly groups: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
  readonly ignoring: Ignoring;
}

export function PhotoList(props: PhotoListProps) {
  const { photos, groups, answers, actions, busy } = props;
  const words = useWords();
  if (photos.length === 0) return null;
  const { step, open } = props.state;
  // Where nothing can be overruled a look would not help.
  const isLookApart = step.kind === 'override' && open.override !== 'never';
  return (
    <ul class="photos" aria-label={words('photos_heading')}>
      {photos.map((photo) => (
        <PhotoCard
          key={photo.id}
          photo={photo}
          url={props.photoUrls[photo.id]}
          groups={groups.filter(({ finding }) => finding.photoId === photo.id)}
          isRemoved={answers.removed.includes(photo.id)}
          isInert={busy}
          place={props.place}
          contact={props.contact}
          ignoring={props.ignoring}
          look={isLookApart ? { looked: answers.looked, onLook: actions.toggleLooked } : null}
          covering={
            photo.canBeCovered
              ? {
                  covers: coversNow(photo, answers),
                  style: answers.coverStyle,
                  isInert: busy,
                  onCover: (covers) => actions.coverPhoto(photo.id, covers),
                }
              : null
          }
          onChooseStyle={actions.chooseCoverStyle}
          onToggle={() => actions.togglePhoto(photo.id)}
        />
      ))}
    </ul>
  );
}
