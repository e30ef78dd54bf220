// "Wie mag niet?": a group and a channel, and at once the few names.
import { useContext } from 'preact/hooks';
import type { PopupRegister, WhoAnswer, WhoQuestion } from '../../utils/model/popup-view.ts';
import { ChannelsContext } from '../shared/channels.ts';
import { PeopleNames } from '../shared/people-names.tsx';
import { useWords } from '../shared/words.ts';

export interface WhoMayNotProps {
  readonly register: PopupRegister;
  readonly question: WhoQuestion;
  readonly answer: WhoAnswer | null;
  readonly onAsk: (question: WhoQuestion) => void;
}

export function WhoMayNot({ register, question, answer, onAsk }: WhoMayNotProps) {
  const words = useWords();
  const channels = useContext(ChannelsContext).filter(({ isUsed }) => isUsed);
  const isSchool = answer?.groups.length !== 1;
  return (
    <section class="who" aria-labelledby="who-heading">
      <h2 id="who-heading">{words('popup_who')}</h2>
      {!register.isOfLastYear && (
        <label>
          <span>{words('popup_group')}</span>
          <select onChange={(event) => onAsk({ ...question, groups: chosen(event.currentTarget) })}>
            <option value="" selected={question.groups.length === 0}>
              {words('popup_choose_group')}
            </option>
            {register.groups.map((group, at) => (
              <option
                key={group}
                value={at}
                selected={question.groups.length === 1 && question.groups[0] === group}
              >
                {group}
              </option>
            ))}
            {register.groups.length > 1 && (
              <option value="all" selected={question.groups.length > 1}>
                {words('popup_all_groups')}
              </option>
            )}
          </select>
        </label>
      )}
      <label>
        <span>{words('popup_channel')}</span>
        <select
          onChange={(event) => {
            const channel = channels.find(({ id }) => id === event.currentTarget.value);
            if (channel !== undefined) onAsk({ ...question, channel: channel.id });
          }}
        >
          {channels.map(({ id }) => (
            <option key={id} value={id} selected={id === question.channel}>
              {words(`short_${id}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="who-names" aria-live="polite">
        {answer !== null && (
          <PeopleNames
            key={JSON.stringify(question)}
            question={answer}
            groups={isSchool ? words('groups_all') : (answer.groups[0] ?? '')}
            place={words(`place_${question.channel}`)}
          />
        )}
      </div>
    </section>
  );

  function chosen(select: HTMLSelectElement): readonly string[] {
    if (select.value === 'all') return register.groups;
    return register.groups.filter((_, at) => String(at) === select.value);
  }
}
