// What is asked of a file that is marked as an internal recording.
import { useState } from 'preact/hooks';
import {
  type NewRecording,
  type RecordingMark,
  recordingPurposes,
} from '../../utils/model/recording.ts';
import { Button } from '../primitives/button.tsx';
import { snake, useWords } from '../shared/words.ts';
import { fileInWords } from './file-in-words.ts';

export interface RecordingFormProps {
  readonly chosen: RecordingMark & Pick<NewRecording, 'fileName'>;
  /** `2026-11-24`: nothing is to be deleted before today. */
  readonly today: string;
  /** The day that is filled in. */
  readonly usualDeleteBy: string;
  readonly onMark: (recording: NewRecording) => void;
  readonly onCancel: () => void;
}

/** As long as the parser takes. */
const longest = 500;

export function RecordingForm({ chosen, today, usualDeleteBy, ...on }: RecordingFormProps) {
  const words = useWords();
  const [recording, setRecording] = useState<NewRecording>({
    ...chosen,
    ...{ purpose: 'training', about: '', discussedWith: '', deleteBy: usualDeleteBy },
  });
  const change = (part: Partial<NewRecording>) => setRecording({ ...recording, ...part });
  const { discussedWith, deleteBy } = recording;
  const isReady = discussedWith.trim() !== '' && deleteBy >= today;
  return (
    <form class="recording-form" onSubmit={(event) => event.preventDefault()}>
      <p>
        <strong>{chosen.fileName}</strong> <span>{fileInWords(words, chosen)}</span>
      </p>
      <label>
        <span>{words('recordings_purpose')}</span>
        <select
          name="recordingPurpose"
          value={recording.purpose}
          onChange={({ currentTarget: { value } }) =>
            change({ purpose: recordingPurposes.find((it) => it === value) ?? 'other' })
          }
        >
          {recordingPurposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {words(`recording_purpose_${snake(purpose)}`)}
            </option>
          ))}
        </select>
      </label>
      {text('about', 'recordings_about')}
      {text('discussedWith', 'recordings_discussed_with')}
      <label>
        <span>{words('recordings_delete_by')}</span>
        <input
          type="date"
          name="recordingDeleteBy"
          min={today}
          value={deleteBy}
          onInput={({ currentTarget }) => change({ deleteBy: currentTarget.value })}
        />
      </label>
      <p id="recording-hint" class="list-quiet">
        {isReady ? words('recordings_kept') : words('recordings_missing')}
      </p>
      <div class="recording-actions">
        <Button
          kind="primary"
          isInert={!isReady}
          describedBy="recording-hint"
          onPress={() => on.onMark(recording)}
        >
          {words('recordings_mark')}
        </Button>
        <Button kind="quiet" onPress={on.onCancel}>
          {words('recordings_cancel')}
        </Button>
      </div>
    </form>
  );

  function text(
    key: 'about' | 'discussedWith',
    label: 'recordings_about' | 'recordings_discussed_with',
  ) {
    return (
      <label>
        <span>{words(label)}</span>
        <input
          type="text"
          name={`recording-${key}`}
          autocomplete="off"
          maxLength={longest}
          value={recording[key]}
          onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
        />
      </label>
    );
  }
}
