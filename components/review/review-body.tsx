// The scrolling middle of the review: why the verdict is so, the question, the photos, the rest.

import { Icon } from '../primitives/icon.tsx';
import { useWords } from '../shared/words.ts';
import { BatchCovers } from './batch-covers.tsx';
import { ChannelLine } from './channel-line.tsx';
import { ContactLine, whomToAsk } from './contact-line.tsx';
import { ContactSheet } from './contact-sheet.tsx';
import { CopyTexts } from './copy-texts.tsx';
import { FindingCard } from './finding-card.tsx';
import { groupFindings } from './group-findings.ts';
import type { Ignoring } from './ignore-words.tsx';
import { NewsLine } from './news-line.tsx';
import { isQuestionShown, PeopleSection } from './people-section.tsx';
import { PhotoList } from './photo-list.tsx';
import { flaggedPhotos, isReasonFirst } from './reason-first.ts';
import { ReasonPicker } from './reason-picker.tsx';
import type { ReviewBodyProps } from './review-props.ts';
import { TextList } from './text-list.tsx';

export function ReviewBody(props: ReviewBodyProps) {
  const { view, answers, actions, state } = props;
  const words = useWords();
  const place = words(`place_${view.channel}`);
  const contact = whomToAsk(words, view.contact);
  const groups = groupFindings(
    state.open.shown.filter(
      (finding) => !(finding.check === 'people-not-confirmed' && view.people !== null),
    ),
  );
  const photoIds = new Set(view.photos.map((photo) => photo.id));
  const textIds = new Set(view.texts.map((text) => text.id));
  const general = groups.filter(
    ({ finding: { photoId, textId } }) =>
      !(photoId !== undefined && photoIds.has(photoId)) &&
      !(textId !== undefined && textIds.has(textId)),
  );
  const flagged = flaggedPhotos(view);
  const others = view.photos.filter((photo) => !flagged.includes(photo));
  const isFirst = isReasonFirst(view);
  const isAsked = isQuestionShown(props);
  const ignoring: Ignoring = {
    mode: props.mode,
    isInert: props.busy || !props.mayDecide,
    onIgnoreWord: props.onIgnoreWord,
    onOpenWindow: props.onGoToWindow,
  };
  const told = { ...props, groups, place, contact, ignoring };
  return (
    <div class="review-body">
      <ChannelLine
        channel={view.channel}
        channels={view.channels}
        isInert={props.busy || !props.mayDecide}
        onChoose={props.onChooseChannel}
      />
      {!isFirst && notice()}
      {general.map((group) => (
        <FindingCard key={group.finding.key} group={group} place={place} contact={contact} />
      ))}
      {isFirst && <TextList {...told} />}
      {!isAsked && <BatchCovers {...props} />}
      <PhotoList {...told} photos={flagged} />
      {isFirst && notice()}
      {props.mode === 'frame' && copyTexts()}
      {!isAsked && reasons()}
      <div class={isAsked ? 'review-sheet' : undefined}>
        <PeopleSection {...props} place={place} />
        <div class="review-photos">
          {isAsked && <ContactSheet {...props} />}
          <PhotoList {...told} photos={others} />
        </div>
      </div>
      {isAsked && reasons()}
      {!isFirst && <TextList {...told} />}
      {/* In the window one came to publish: the way back with the text is last there. */}
      {props.mode === 'window' && copyTexts()}
      {props.news !== undefined && <NewsLine {...props.news} />}
      <ContactLine contact={view.contact} onOpenLink={props.onOpenLink} />
    </div>
  );

  function copyTexts() {
    return view.offerTexts && <CopyTexts texts={view.texts} onCopy={props.onCopy} />;
  }

  function notice() {
    return (
      view.isIncomplete && (
        <p class="review-notice">
          <Icon name="review" />
          {words('finding_incomplete')}
        </p>
      )
    );
  }

  function reasons() {
    const isOpen = state.step.kind === 'override' && props.isOverriding;
    return (
      isOpen &&
      state.open.override !== 'never' && (
        <ReasonPicker
          takesFocus={props.mode === 'frame' || view.override !== 'window'}
          reasons={state.open.reasons}
          reason={answers.reason}
          onChoose={actions.chooseReason}
        />
      )
    );
  }
}
