// One pupil's consents, and a change of them by hand. Names show only after somebody asked for them (S20).
import { useState } from 'preact/hooks';
import type { PurposeId } from '../../utils/model/channel.ts';
import { consentSources, consentStates, type HandRecord } from '../../utils/model/consent.ts';
import type { PupilId } from '../../utils/model/ids.ts';
import { fullName, type Pupil } from '../../utils/model/register.ts';
import { Button } from '../primitives/button.tsx';
import { useUsedPurposes } from '../shared/channels.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { snake, useWords } from '../shared/words.ts';
import { purposeLabel } from './purpose-label.ts';
import './import-preview.css';

export interface PupilConsentsProps {
  /** With the consents as they count today. */
  readonly pupil: Pupil;
  /** `2026-11-24`: a change cannot be later. */
  readonly today: string;
  readonly onRecord: (id: PupilId, purposes: readonly PurposeId[], record: HandRecord) => void;
  readonly onErase: (id: PupilId) => void;
}

const changes = consentStates.filter((state) => state !== 'unknown' && state !== 'stale');

export function PupilConsents({ pupil, today, onRecord, onErase }: PupilConsentsProps) {
  const words = useWords();
  const used = useUsedPurposes();
  const [purposes, setPurposes] = useState<readonly PurposeId[]>([]);
  const [record, setRecord] = useState<HandRecord>({
    state: 'withdrawn',
    on: today,
    source: 'parents-told',
  });
  const [isErasing, setErasing] = useState(false);
  const isReady = purposes.length > 0 && record.on !== '' && record.on <= today;
  return (
    <form class="pupil-change" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words('pupils_purposes')}</legend>
        {used.map((purpose) => (
          <label key={purpose} class="choice">
            <input
              type="checkbox"
              name={`change-${purpose}`}
              checked={purposes.includes(purpose)}
              onChange={({ currentTarget }) =>
                setPurposes([
                  ...purposes.filter((it) => it !== purpose),
                  ...(currentTarget.checked ? [purpose] : []),
                ])
              }
            />
            <span>{now(purpose)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{words('pupils_state')}</span>
        <select
          name="changeState"
          value={record.state}
          onChange={({ currentTarget: { value } }) =>
            setRecord({ ...record, state: changes.find((it) => it === value) ?? 'withdrawn' })
          }
        >
          {changes.map((state) => (
            <option key={state} value={state}>
              {words(`consent_${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('pupils_on')}</span>
        <input
          type="date"
          name="changeOn"
          max={today}
          value={record.on}
          onInput={({ currentTarget }) => setRecord({ ...record, on: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words('pupils_source')}</span>
        <select
          name="changeSource"
          value={record.source}
          onChange={({ currentTarget: { value } }) =>
            setRecord({
              ...record,
              source: consentSources.find((it) => it === value) ?? 'parents-told',
            })
          }
        >
          {consentSources.map((source) => (
            <option key={source} value={source}>
              {words(`consent_source_${snake(source)}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="preview-actions">
        <Button
          kind="primary"
          isInert={!isReady}
          onPress={() => onRecord(pupil.id, purposes, record)}
        >
          {words('pupils_record')}
        </Button>
        <Button
          kind={isErasing ? 'danger' : 'quiet'}
          icon="remove"
          onPress={() => (isErasing ? onErase(pupil.id) : setErasing(true))}
        >
          {isErasing ? words('pupils_erase_sure', fullName(pupil)) : words('pupils_erase')}
        </Button>
      </div>
    </form>
  );

  function now(purpose: PurposeId): string {
    const state = words(`consent_${pupil.consents[purpose] ?? 'unknown'}`);
    const label = purposeLabel(words, purpose);
    const on = pupil.byHand?.[purpose]?.on;
    const origin = pupil.takenFrom?.[purpose];
    if (on !== undefined) return words('pupils_now_by_hand', label, state, inWords(on));
    if (origin === undefined) return words('pupils_now', label, state);
    const source = words(`screen_source_${snake(origin.source)}`);
    return words('pupils_now_taken', label, state, source, inWords(origin.on));
  }

  function inWords(day: string): string {
    return dayInWords(day, words('date_locale'));
  }
}
