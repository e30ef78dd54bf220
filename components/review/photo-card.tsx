// One photo with what was found on it, and the button that takes it away or back.
import { useState } from 'preact/hooks';
import type { PhotoView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import type { Covering } from './cover-layer.tsx';
import { CoverTools } from './cover-tools.tsx';
import { FindingCard } from './finding-card.tsx';
import type { FindingGroup } from './group-findings.ts';
import { IgnoreWords, type Ignoring } from './ignore-words.tsx';
import { needsLook } from './open-matters.ts';
import { PhotoPreview } from './photo-preview.tsx';
import { PhotoProgress } from './photo-progress.tsx';
import { isEmptyFile } from './unseeable.ts';
import './photo-card.css';

interface Look {
  readonly looked: readonly string[];
  readonly onLook: (keys: readonly string[]) => void;
}

export interface PhotoCardProps {
  readonly photo: PhotoView;
  readonly url: string | undefined;
  readonly groups: readonly FindingGroup[];
  readonly isRemoved: boolean;
  readonly isInert: boolean;
  readonly place: string;
  readonly contact: string;
  readonly ignoring: Ignoring;
  /** Present when a look at this photo is asked apart from the actions below. */
  readonly look: Look | null;
  /** Null: nothing can be covered in it. */
  readonly covering: Covering | null;
  readonly onChooseStyle: (style: Covering['style']) => void;
  readonly onToggle: () => void;
}

export function PhotoCard(props: PhotoCardProps) {
  const { photo, groups, isRemoved, look, covering } = props;
  const words = useWords();
  const [isLarge, setLarge] = useState(false);
  const [loadedUrl, setLoadedUrl] = useState<string>();
  const hasFindings = groups.length > 0 && !isRemoved;
  const isShown = loadedUrl !== undefined && loadedUrl === props.url && !isRemoved;
  const shape = [hasFindings && 'has-findings', isLarge && 'is-large', isRemoved && 'is-removed'];
  return (
    <li class={['photo', ...shape].filter(Boolean).join(' ')}>
      {hasFindings && (
        <div class="photo-findings">
          {groups.map((group) => (
            <FindingCard
              key={group.finding.key}
              group={group}
              place={props.place}
              contact={props.contact}
            >
              {look !== null &&
                needsLook(group.finding) &&
                !isEmptyFile(group.finding) &&
                lookButton(group.finding.key, look)}
              <IgnoreWords offers={group.offers} ignoring={props.ignoring} />
            </FindingCard>
          ))}
        </div>
      )}
      <figure>
        <PhotoPreview
          photo={photo}
          url={props.url}
          covering={isRemoved ? null : covering}
          onLoad={setLoadedUrl}
        />
        {isRemoved && <span class="photo-state">{words('photo_removed')}</span>}
        <figcaption>{photo.fileName}</figcaption>
        {!isRemoved && <PhotoProgress photo={photo} />}
        <div class="photo-actions">
          {photo.isHeld ? (
            <Button
              kind="secondary"
              icon={isRemoved ? 'undo' : 'remove'}
              isInert={props.isInert}
              label={`${words(isRemoved ? 'photo_undo' : 'photo_remove')}: ${photo.fileName}`}
              onPress={props.onToggle}
            >
              {words(isRemoved ? 'photo_undo' : 'photo_remove')}
            </Button>
          ) : (
            <span class="photo-placed">{words('photo_already_placed')}</span>
          )}
        </div>
        {isShown && covering !== null && (
          <CoverTools
            photo={photo}
            covering={covering}
            isClose={isLarge || hasFindings || covering.covers.length > 0}
            onChooseStyle={props.onChooseStyle}
          />
        )}
        {isShown && (
          <div class="photo-enlarge">
            <Button
              kind="quiet"
              icon="enlarge"
              isPressed={isLarge}
              label={`${words(isLarge ? 'photo_shrink' : 'photo_enlarge')}: ${photo.fileName}`}
              onPress={() => setLarge(!isLarge)}
            >
              {words(isLarge ? 'photo_shrink' : 'photo_enlarge')}
            </Button>
          </div>
        )}
      </figure>
    </li>
  );

  function lookButton(key: string, { looked, onLook }: Look) {
    const isDone = looked.includes(key);
    return (
      <Button
        kind="secondary"
        icon={isDone ? 'ok' : 'eye'}
        isInert={props.isInert}
        isPressed={isDone}
        onPress={() => onLook([key])}
      >
        {words(isDone ? 'action_looked_done' : 'action_looked')}
      </Button>
    );
  }
}
