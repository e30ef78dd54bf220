// The scrolling middle of the review: the question, the photos, the texts, the rest.

import { ContactLine, whomToAsk } from './contact-line.tsx';
import { FindingCard } from './finding-card.tsx';
import { groupFindings } from './group-findings.ts';
import { PeopleSection } from './people-section.tsx';
import { PhotoCard } from './photo-card.tsx';
import { Icon } from './primitives/icon.tsx';
import { ReasonPicker } from './reason-picker.tsx';
import type { ReviewBodyProps } from './review-props.ts';
import { TextList } from './text-list.tsx';
import { useWords } from './words.ts';

export function ReviewBody(props: ReviewBodyProps) {
  const { view, answers, actions, state, busy, isOverriding } = props;
  const words = useWords();
  const place = words(`place_${view.channel}`);
  const contact = whomToAsk(words, view.contact);
  const isAsked = view.people !== null;
  const shown = state.open.shown.filter(
    (finding) => !(finding.check === 'people-not-confirmed' && isAsked),
  );
  const groups = groupFindings(shown);
  const photoIds = new Set(view.photos.map((photo) => photo.id));
  const textIds = new Set(view.texts.map((text) => text.id));
  const general = groups.filter(
    ({ finding: { photoId, textId } }) =>
      !(photoId !== undefined && photoIds.has(photoId)) &&
      !(textId !== undefined && textIds.has(textId)),
  );
  const isBeside =
    state.open.people !== 'not-asked' && !state.open.isAllRemoved && view.photos.length > 0;
  const isLookApart = state.step.kind === 'override';
  return (
    <div class="review-body">
      {view.isIncomplete && (
        <p class="review-notice">
          <Icon name="review" />
          {words('finding_incomplete')}
        </p>
      )}
      {general.map((group) => (
        <FindingCard key={group.finding.key} group={group} place={place} contact={contact} />
      ))}
      <TextList {...props} groups={groups} place={place} contact={contact} />
      <div class={isBeside ? 'review-sheet' : undefined}>
        <PeopleSection {...props} place={place} />
        {view.photos.length > 0 && (
          <ul class="photos" aria-label={words('photos_heading')}>
            {view.photos.map((photo) => (
              <PhotoCard
                key={photo.id}
                photo={photo}
                url={props.photoUrls[photo.id]}
                groups={groups.filter(({ finding }) => finding.photoId === photo.id)}
                isRemoved={answers.removed.includes(photo.id)}
                isInert={busy}
                place={place}
                contact={contact}
                look={isLookApart ? { looked: answers.looked, onLook: actions.toggleLooked } : null}
                onToggle={() => actions.togglePhoto(photo.id)}
              />
            ))}
          </ul>
        )}
      </div>
      {state.step.kind === 'override' && isOverriding && state.open.override !== 'never' && (
        <ReasonPicker
          takesFocus={props.mode === 'frame' || view.override !== 'window'}
          reason={answers.reason}
          onChoose={actions.chooseReason}
        />
      )}
      <ContactLine contact={view.contact} onOpenLink={props.onOpenLink} />
    </div>
  );
}
