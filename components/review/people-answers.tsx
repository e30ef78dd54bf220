// The two answers to the people question, and what follows from "Ja".

import { Button } from '../primitives/button.tsx';
import { type MessageKey, useWords } from '../shared/words.ts';
import type { PeopleState } from './open-matters.ts';

export interface PeopleAnswersProps {
  readonly state: PeopleState;
  readonly isInert: boolean;
  /** The same look also covers photos that could not be checked. */
  readonly withLook: boolean;
  /** Something else comes first: then no answer is the one to press. */
  readonly isSecond: boolean;
  /** Somebody may be gone from the photos: removed, or covered. */
  readonly hasHidden: boolean;
  readonly areFacesCovered: boolean;
  readonly onNonePresent: () => void;
  readonly onSomePresent: () => void;
  readonly onTakeBack: () => void;
}

export function PeopleAnswers(props: PeopleAnswersProps) {
  const words = useWords();
  const first = props.isSecond ? 'secondary' : 'primary';
  if (props.state === 'some-present' || props.state === 'nothing-left') {
    return (
      <>
        {props.state === 'some-present' && (
          <Button
            kind={first}
            isInert={props.isInert || !props.hasHidden}
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
      <Button kind={first} icon="ok" isInert={props.isInert} onPress={props.onNonePresent}>
        {words(noneKey())}
      </Button>
      <Button kind="secondary" isInert={props.isInert} onPress={props.onSomePresent}>
        {words('people_some_present')}
      </Button>
    </>
  );

  function noneKey(): MessageKey {
    if (props.areFacesCovered) return 'people_none_recognisable';
    return props.withLook ? 'people_none_present_looked' : 'people_none_present';
  }
}
