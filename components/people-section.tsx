// The people question with its answers in place, when they are not the last thing to decide.
import { peopleAnswer } from './compose-decision.ts';
import { PeopleAnswers } from './people-answers.tsx';
import { PeopleQuestion } from './people-question.tsx';
import { Button } from './primitives/button.tsx';
import type { ReviewBodyProps } from './review-props.ts';
import { useWords } from './words.ts';

export function PeopleSection(props: ReviewBodyProps & { readonly place: string }) {
  const { view, state, answers, actions, busy } = props;
  const words = useWords();
  const { people } = view;
  if (people === null || state.open.people === 'not-asked' || state.open.isAllRemoved) return null;
  const hasHeld = view.photos.some((photo) => photo.isHeld);
  const answer = (nonePresent: boolean) =>
    actions.answerPeople(peopleAnswer(view, state.open, nonePresent));
  return (
    <PeopleQuestion
      question={people}
      state={state.open.people}
      allGroups={view.allGroups}
      place={props.place}
      hasHeld={hasHeld}
      isInert={busy}
      onChooseGroups={props.onChooseGroups}
    >
      {state.open.people === 'settled' ? (
        <p class="people-answered">
          {words('people_answered')}{' '}
          <Button kind="link" isInert={busy} onPress={() => actions.answerPeople(null)}>
            {words('action_change_answer')}
          </Button>
        </p>
      ) : (
        state.step.kind === 'override' && (
          <div class="people-answers">
            <PeopleAnswers
              state={state.open.people}
              isInert={busy}
              withLook={false}
              hasRemoved={answers.removed.length > 0}
              hasHeld={hasHeld}
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
