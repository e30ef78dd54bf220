// For which group, from which screen, on which day, and which consents can be seen there.
import type { PurposeId } from '../../utils/model/channel.ts';
import { type ScreenSource, screenSources } from '../../utils/model/consent.ts';
import { useUsedPurposes } from '../shared/channels.ts';
import { snake, useWords } from '../shared/words.ts';
import { shortPurpose } from './purpose-label.ts';

export interface TickChoicesProps {
  readonly groups: readonly string[];
  readonly group: string | null;
  readonly source: ScreenSource;
  /** `2026-11-24`, and not later than today. */
  readonly on: string;
  readonly today: string;
  readonly purposes: readonly PurposeId[];
  readonly onGroup: (group: string | null) => void;
  readonly onSource: (source: ScreenSource) => void;
  readonly onDay: (day: string) => void;
  readonly onPurposes: (purposes: readonly PurposeId[]) => void;
}

export function TickChoices(props: TickChoicesProps) {
  const { groups, group, source, on, today, purposes } = props;
  const words = useWords();
  const used = useUsedPurposes();
  return (
    <div class="tick-choices">
      <label>
        <span>{words('pupils_group')}</span>
        <select
          name="tickGroup"
          value={group === null ? '-1' : String(groups.indexOf(group))}
          onChange={({ currentTarget }) =>
            props.onGroup(groups[Number(currentTarget.value)] ?? null)
          }
        >
          <option value="-1">{words('pupils_choose')}</option>
          {groups.map((name, at) => (
            <option key={name} value={String(at)}>
              {name || words('pupils_no_group')}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('ticks_source')}</span>
        <select
          name="tickSource"
          value={source}
          onChange={({ currentTarget: { value } }) =>
            props.onSource(screenSources.find((it) => it === value) ?? 'other')
          }
        >
          {screenSources.map((it) => (
            <option key={it} value={it}>
              {words(`screen_source_${snake(it)}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('ticks_on')}</span>
        <input
          type="date"
          name="tickDay"
          max={today}
          value={on}
          onInput={({ currentTarget }) => props.onDay(currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{words('ticks_purposes')}</legend>
        {used.map((purpose) => (
          <label key={purpose} class="choice">
            <input
              type="checkbox"
              name={`tick-${purpose}`}
              checked={purposes.includes(purpose)}
              onChange={({ currentTarget }) => toggle(purpose, currentTarget.checked)}
            />
            <span>{shortPurpose(words, purpose)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );

  /** In the order of the channels, in whatever order they are chosen. */
  function toggle(purpose: PurposeId, isChosen: boolean): void {
    props.onPurposes(used.filter((it) => (it === purpose ? isChosen : purposes.includes(it))));
  }
}
