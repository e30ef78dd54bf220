// The pupils of the groups who may not appear; those without an answer as a number only.
import type { PeopleQuestion } from '../../utils/model/review-view.ts';
import { Icon } from '../primitives/icon.tsx';
import { PupilList } from './pupil-list.tsx';
import { useWords } from './words.ts';

export interface PeopleNamesProps {
  readonly question: PeopleQuestion;
  /** "groep 3 en groep 4", or the whole school. */
  readonly groups: string;
  readonly place: string;
}

export function PeopleNames({ question, groups, place }: PeopleNamesProps) {
  const words = useWords();
  const { mayNot, unknownCount } = question;
  if (mayNot.length === 0 && unknownCount === 0) {
    return (
      <p class="people-all-may">
        <Icon name="ok" />
        {words('people_all_may', groups, place)}
      </p>
    );
  }
  return (
    <>
      {mayNot.length > 0 && (
        <>
          <p>{words('people_may_not', groups)}</p>
          <PupilList pupils={mayNot} hidesGroup={question.groups.length === 1} />
        </>
      )}
      {unknownCount > 0 && <p class="people-unknown">{unknownLine()}</p>}
    </>
  );

  function unknownLine(): string {
    const count = unknownCount;
    if (mayNot.length > 0) {
      return unknownCount === 1 ? words('people_unknown_one') : words('people_unknown_many', count);
    }
    return unknownCount === 1
      ? words('people_only_unknown_one', groups)
      : words('people_only_unknown_many', count, groups);
  }
}
