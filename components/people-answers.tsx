// The two answers to the people question, and what follows from "Ja".
import type { PeopleState } from './open-matters.ts';
import { Button } from './primitives/button.tsx';
import { useWords } from './words.ts';

export interface PeopleAnswersProps {
  readonly state: PeopleState;
  readonly isInert: boolean;
  /** The same look also covers photos that could not be checked. */
  readonly withLook: boolean;
  readonly hasRemoved: boolean;
  readonly hasHeld: boolean;
  readonly onNonePresent: () => void;
  readonly onSomePresent: () => void;
  readonly onTakeBack: () => void;
}

export function PeopleAnswers(props: PeopleAnswersProps) {
  const words = useWords();
  if (props.state === 'some-present') {
    return (
      <>
        {props.hasHeld && (
          <Button
            kind="primary"
            isInert={props.isInert || !props.hasRemoved}
            onPress={props.onNonePresent}
          >
            {words('people_others_fine')}
          </Button>
        )}
        <Button kind="secondary" icon="undo" isInert={props.isInert} onPress={props.onTakeBack}>
          {words('people_back')}
        </Button>
      </>
    );
  }
  if (props.state !== 'ask') return null;
  return (
    <>
      <Button kind="primary" icon="ok" isInert={props.isInert} onPress={props.onNonePresent}>
        {words(props.withLook ? 'people_none_present_looked' : 'people_none_present')}
      </Button>
      <Button kind="secondary" isInert={props.isInert} onPress={props.onSomePresent}>
        {words('people_some_present')}
      </Button>
    </>
  );
}
