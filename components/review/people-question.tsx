// "Staan er leerlingen op die niet … mogen?", beside the few names it is about.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PeopleQuestion as Question } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { PeopleNames } from '../shared/people-names.tsx';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { listInWords, useWords } from '../shared/words.ts';
import { GroupPicker } from './group-picker.tsx';
import type { PeopleState } from './open-matters.ts';
import './people-question.css';

export interface PeopleQuestionProps {
  readonly question: Question;
  readonly state: PeopleState;
  /** Why a person has to look. */
  readonly why: string;
  readonly allGroups: readonly string[];
  readonly lastGroups: readonly string[];
  readonly place: string;
  /** Something else comes first: then nothing here is the one to press. */
  readonly isSecond: boolean;
  /** False: the photos are in the page already, so removing them is done there. */
  readonly hasHeld: boolean;
  readonly isInert: boolean;
  readonly onChooseGroups: (groups: readonly string[]) => void;
  /** The answers, when they are not among the actions below. */
  readonly children?: ComponentChildren;
}

export function PeopleQuestion(props: PeopleQuestionProps) {
  const { question, state, place } = props;
  const words = useWords();
  const [isPicking, setPicking] = useState(false);
  const isOpen = isPicking || question.groups.length === 0;
  const isSchool = question.groups.length > 1 && question.groups.length === props.allGroups.length;
  const groups = isSchool ? words('groups_all') : listInWords(words, question.groups);
  const isYes = state === 'some-present' || state === 'nothing-left';
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, [groups, isOpen, state]);
  return (
    <section
      class={`people ${props.isSecond ? 'people-second' : ''}`}
      aria-labelledby="people-heading"
    >
      <h2 id="people-heading" ref={heading} tabIndex={-1}>
        <Icon name="people" />
        {words('people_question', place)}
      </h2>
      {!props.isSecond && <p class="people-why">{props.why}</p>}
      <div class="people-aside">
        {isYes && (
          <p class="people-some" role="alert">
            {words(props.hasHeld ? 'people_some_explanation' : 'people_some_already_placed', place)}
          </p>
        )}
        {isOpen && (
          <GroupPicker
            allGroups={props.allGroups}
            chosen={question.groups.length > 0 ? question.groups : props.lastGroups}
            isInert={props.isInert}
            isSecond={props.isSecond}
            onChoose={(groups) => {
              setPicking(false);
              props.onChooseGroups(groups);
            }}
          />
        )}
        <div class="people-names" aria-live="polite">
          {!isOpen && <PeopleNames question={question} groups={groups} place={place} />}
        </div>
        {props.children}
        {!isOpen && props.allGroups.length > 0 && (
          <Button kind="link" isInert={props.isInert} onPress={() => setPicking(true)}>
            {words('people_change_groups')}
          </Button>
        )}
      </div>
    </section>
  );
}
