// The buttons of the next step; the way back is beside them.
import type { Decision, PeopleAnswer } from '../../utils/model/decision.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import type { ReviewView } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { peopleAnswer, type ReviewState } from './compose-decision.ts';
import { OverrideActions } from './override-actions.tsx';
import { PeopleAnswers } from './people-answers.tsx';
import { UnseenActions } from './unseen-actions.tsx';

export interface StepActionsProps {
  readonly view: ReviewView;
  readonly state: ReviewState;
  readonly mode: 'frame' | 'window';
  readonly busy: boolean;
  readonly mayDecide: boolean;
  readonly hasRemoved: boolean;
  readonly isOverriding: boolean;
  readonly onStartOverride: () => void;
  readonly onRemovePhotos: (ids: readonly PhotoId[]) => void;
  readonly onAnswerPeople: (answer: PeopleAnswer | null) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onOpenWindow: () => Promise<void>;
}

export function StepActions(props: StepActionsProps) {
  const { view, state } = props;
  const words = useWords();
  const { step } = state;
  const isInert = !props.mayDecide || props.busy;
  const decide = (decision: Decision | null) => decision !== null && props.onDecide(decision);
  switch (step.kind) {
    case 'all-removed':
      return null;
    case 'place':
      return (
        <Button kind="primary" isInert={isInert} onPress={() => decide(step.decision)}>
          {words('action_place')}
        </Button>
      );
    case 'looked':
      return (
        <Button kind="primary" icon="eye" isInert={isInert} onPress={() => decide(step.decision)}>
          {words('action_looked')}
        </Button>
      );
    case 'choose-groups':
      return <p class="decision-hint">{words('hint_choose_groups')}</p>;
    case 'answer-people':
    case 'some-present':
    case 'nothing-left':
      return (
        <PeopleAnswers
          state={state.open.people}
          isInert={isInert}
          withLook={step.kind === 'answer-people' && step.withLook}
          isSecond={false}
          hasHidden={state.open.hasHidden}
          areFacesCovered={state.open.areFacesCovered}
          onNonePresent={() => step.kind !== 'nothing-left' && decide(step.decision)}
          onSomePresent={() => props.onAnswerPeople(peopleAnswer(view, state.open, false))}
          onTakeBack={() => props.onAnswerPeople(null)}
        />
      );
    case 'unseen':
      return <UnseenActions {...props} step={step} people={state.open.people} />;
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
