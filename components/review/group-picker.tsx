// Which groups are in the photos: a tick for each, told together with one button.
import { useState } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

export interface GroupPickerProps {
  readonly allGroups: readonly string[];
  readonly chosen: readonly string[];
  readonly isInert: boolean;
  readonly isSecond: boolean;
  readonly onChoose: (groups: readonly string[]) => void;
}

/** Not told tick by tick: a first group in which all may appear would let the photos go at once. */
export function GroupPicker(props: GroupPickerProps) {
  const { allGroups, chosen, isInert, onChoose } = props;
  const words = useWords();
  const [ticked, setTicked] = useState(chosen);
  const toggle = (group: string) =>
    setTicked(
      allGroups.filter((other) =>
        other === group ? !ticked.includes(group) : ticked.includes(other),
      ),
    );
  return (
    <fieldset class="group-picker">
      <legend>{words('people_choose_groups')}</legend>
      <div class="group-choices">
        {allGroups.map((group) => (
          <label key={group} class="choice">
            <input
              type="checkbox"
              checked={ticked.includes(group)}
              onChange={() => toggle(group)}
            />
            <span>{group}</span>
          </label>
        ))}
      </div>
      <Button
        kind={props.isSecond ? 'secondary' : 'primary'}
        isInert={isInert || ticked.length === 0}
        onPress={() => onChoose(ticked)}
      >
        {words('people_show_names')}
      </Button>
    </fieldset>
  );
}
