// The pupils by name, behind a button: a group first, then the child, then what changes (S20).
import { useState } from 'preact/hooks';
import type { PupilId } from '../../utils/model/ids.ts';
import { fullName, type Pupil } from '../../utils/model/register.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { PupilConsents, type PupilConsentsProps } from './pupil-consents.tsx';
import './import-preview.css';

export interface PupilPickerProps extends Omit<PupilConsentsProps, 'pupil'> {
  /** Null until somebody asked for the names. With the consents as they count today. */
  readonly pupils: readonly Pupil[] | null;
  /** Changes with the register: what was ticked belongs to what was there before. */
  readonly version: number;
  readonly notice: string | null;
  readonly error: string | null;
  readonly onShow: (isShown: boolean) => void;
}

export function PupilPicker({
  pupils,
  version,
  notice,
  error,
  onShow,
  ...change
}: PupilPickerProps) {
  const words = useWords();
  const [group, setGroup] = useState<string | null>(null);
  const [chosen, choose] = useState<PupilId | null>(null);
  const groups = groupsOf(pupils ?? []);
  const inGroup = pupils?.filter((it) => it.group === group) ?? [];
  const pupil = inGroup.find((it) => it.id === chosen);
  return (
    <section class="pupils" aria-labelledby="pupils-heading">
      <h2 id="pupils-heading">{words('pupils_heading')}</h2>
      <p>{words('pupils_explanation')}</p>
      <Button kind="secondary" icon="people" onPress={() => onShow(pupils === null)}>
        {words(pupils === null ? 'pupils_show' : 'pupils_hide')}
      </Button>
      {pupils !== null && (
        <div class="pupil-change">
          {picker(
            'pupilGroup',
            words('pupils_group'),
            groups.indexOf(group ?? '-'),
            groups,
            (at) => {
              setGroup(groups[at] ?? null);
              choose(null);
            },
          )}
          {group !== null &&
            picker(
              'pupil',
              words('pupils_pupil'),
              inGroup.findIndex((it) => it.id === chosen),
              inGroup.map(fullName),
              (at) => choose(inGroup[at]?.id ?? null),
            )}
          {pupil !== undefined && (
            <PupilConsents key={`${pupil.id}/${version}`} pupil={pupil} {...change} />
          )}
        </div>
      )}
      <p role="status">{notice}</p>
      <div role="alert">{error !== null && <p class="list-error">{error}</p>}</div>
    </section>
  );

  /** Choices by place: two pupils may have one name, and a group may have none. */
  function picker(
    name: string,
    label: string,
    at: number,
    choices: readonly string[],
    onPick: (at: number) => void,
  ) {
    return (
      <label>
        <span>{label}</span>
        <select
          name={name}
          value={String(at)}
          onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
        >
          <option value="-1">{words('pupils_choose')}</option>
          {choices.map((choice, place) => (
            <option key={`${place}/${choice}`} value={String(place)}>
              {choice || words('pupils_no_group')}
            </option>
          ))}
        </select>
      </label>
    );
  }
}

const groupsOf = (pupils: readonly Pupil[]): readonly string[] =>
  [...new Set(pupils.map(({ group }) => group))].sort((a, b) =>
    a.localeCompare(b, 'nl', { numeric: true }),
  );
