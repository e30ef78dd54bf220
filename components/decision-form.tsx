// The actions, always in sight: the next step first, the ways round it after.
import type { Decision, PeopleAnswer } from '../utils/model/decision.ts';
import type { PhotoId } from '../utils/model/ids.ts';
import type { ReviewView } from '../utils/model/review-view.ts';
import { peopleAnswer, type ReviewState, withdraw } from './compose-decision.ts';
import { OverrideActions } from './override-actions.tsx';
import { PeopleAnswers } from './people-answers.tsx';
import { Button } from './primitives/button.tsx';
import { type MessageKey, useWords } from './words.ts';
import './decision-form.css';

export interface DecisionFormProps {
  readonly view: ReviewView;
  readonly state: ReviewState;
  readonly mode: 'frame' | 'window';
  readonly busy: boolean;
  readonly mayDecide: boolean;
  readonly error: string | null;
  readonly hasRemoved: boolean;
  readonly isOverriding: boolean;
  readonly onStartOverride: () => void;
  readonly onRemovePhotos: (ids: readonly PhotoId[]) => void;
  readonly onAnswerPeople: (answer: PeopleAnswer | null) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onOpenWindow: () => void;
}

export function DecisionForm(props: DecisionFormProps) {
  const { view, state, busy, mayDecide } = props;
  const words = useWords();
  const { step } = state;
  const mayRelease = mayDecide && !busy;
  const decide = (decision: Decision | null) => decision !== null && props.onDecide(decision);
  const isWithdrawFirst = step.kind === 'override' && step.removable.length === 0;
  const back = step.kind !== 'all-removed' && (
    <Button
      kind={isWithdrawFirst ? 'primary' : 'quiet'}
      isInert={busy}
      onPress={() => props.onDecide(withdraw)}
    >
      {words(withdrawKey(view))}
    </Button>
  );
  return (
    <footer class="decision" aria-busy={busy}>
      <div role="alert">{props.error !== null && <p class="decision-error">{props.error}</p>}</div>
      <div class="decision-actions">
        {isWithdrawFirst && back}
        {mainActions()}
        {!isWithdrawFirst && back}
        <span class="decision-busy" role="status">
          {busy ? words('status_busy') : ''}
        </span>
      </div>
    </footer>
  );

  function mainActions() {
    switch (step.kind) {
      case 'all-removed':
        return (
          <Button kind="primary" isInert={busy} onPress={() => decide(step.decision)}>
            {words('action_without_photos')}
          </Button>
        );
      case 'place':
        return (
          <Button kind="primary" isInert={!mayRelease} onPress={() => decide(step.decision)}>
            {words('action_place')}
          </Button>
        );
      case 'looked':
        return (
          <Button
            kind="primary"
            icon="eye"
            isInert={!mayRelease}
            onPress={() => decide(step.decision)}
          >
            {words('action_looked')}
          </Button>
        );
      case 'choose-groups':
        return <p class="decision-hint">{words('hint_choose_groups')}</p>;
      case 'answer-people':
      case 'some-present':
        return (
          <PeopleAnswers
            state={state.open.people}
            isInert={!mayRelease}
            withLook={step.kind === 'answer-people' && step.withLook}
            hasRemoved={props.hasRemoved}
            hasHeld={view.photos.some((photo) => photo.isHeld)}
            onNonePresent={() => decide(step.decision)}
            onSomePresent={() => props.onAnswerPeople(peopleAnswer(view, state.open, false))}
            onTakeBack={() => props.onAnswerPeople(null)}
          />
        );
      case 'override':
        return (
          <OverrideActions
            {...props}
            step={step}
            contact={view.contact}
            override={state.open.override}
          />
        );
    }
  }
}

function withdrawKey(view: ReviewView): MessageKey {
  if (view.holdKind === 'texts') return 'action_withdraw_texts';
  const held = view.photos.filter((photo) => photo.isHeld).length;
  return held > 1 ? 'action_withdraw_photos' : 'action_withdraw_photo';
}
