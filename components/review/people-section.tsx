// The people question with its answers in place, when they are not the last thing to decide.

import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { peopleAnswer } from './compose-decision.ts';
import { faceCount } from './face-count.ts';
import { PeopleAnswers } from './people-answers.tsx';
import { PeopleQuestion } from './people-question.tsx';
import type { ReviewBodyProps } from './review-props.ts';
import { Stranger } from './stranger.tsx';

/** Where a verdict cannot be overruled an answer would not help. */
export function isQuestionShown({ view, state }: Pick<ReviewBodyProps, 'view' | 'state'>): boolean {
  const { open, step } = state;
  const isFutile = step.kind === 'override' && open.override === 'never';
  return view.people !== null && open.people !== 'not-asked' && !open.isAllRemoved && !isFutile;
}

export function PeopleSection(props: ReviewBodyProps & { readonly place: string }) {
  const { view, state, actions, busy } = props;
  const words = useWords();
  const { people } = view;
  const hasFaces = state.open.photos.some(
    ({ canBeCovered, spots }) => canBeCovered && spots.some(({ kind }) => kind === 'face'),
  );
  if (people === null || !isQuestionShown(props)) return null;
  const { kind } = state.step;
  const answer = (nonePresent: boolean) =>
    actions.answerPeople(peopleAnswer(view, state.open, nonePresent));
  return (
    <PeopleQuestion
      question={people}
      state={state.open.people}
      why={faceCount(words, state.open.shown)}
      allGroups={view.allGroups}
      lastGroups={view.lastGroups}
      place={props.place}
      hasHeld={view.photos.some((photo) => photo.isHeld)}
      isInert={busy}
      isSecond={kind === 'override' || kind === 'unseen'}
      onChooseGroups={props.onChooseGroups}
    >
      {state.open.people === 'ask' && hasFaces && <Stranger />}
      {state.open.people === 'settled' ? (
        <p class="people-answered">
          {words('people_answered')}{' '}
          <Button kind="link" isInert={busy} onPress={() => actions.answerPeople(null)}>
            {words('action_change_answer')}
          </Button>
        </p>
      ) : (
        kind === 'override' && (
          <div class="people-answers">
            <PeopleAnswers
              state={state.open.people}
              isInert={busy}
              withLook={false}
              isSecond
              hasHidden={state.open.hasHidden}
              areFacesCovered={state.open.areFacesCovered}
              onNonePresent={() => answer(true)}
              onSomePresent={() => answer(false)}
              onTakeBack={() => actions.answerPeople(null)}
            />
          </div>
        )
      )}
    </PeopleQuestion>
  );
}
