// One internal recording: what it is for, with whom it was discussed, and whether it is deleted.
import { useState } from 'preact/hooks';
import { mustBeDeleted, type RecordingView } from '../../utils/model/recording.ts';
import { Button } from '../primitives/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { snake, useWords } from '../shared/words.ts';
import { fileInWords } from './file-in-words.ts';

export interface RecordingLineProps {
  readonly recording: RecordingView;
  /** `2026-11-24`. */
  readonly today: string;
  readonly onTick: (hash: string, isDeleted: boolean) => void;
  readonly onUnmark: (hash: string) => void;
}

export function RecordingLine({ recording, today, onTick, onUnmark }: RecordingLineProps) {
  const words = useWords();
  const [isUnmarking, setUnmarking] = useState(false);
  const { hash, fileName, purpose, about, discussedWith, deletedOn } = recording;
  const name = fileName === '' ? words('recordings_no_words') : fileName;
  const inWords = (day: string): string => dayInWords(day, words('date_locale'));
  const isDue = mustBeDeleted(recording, today);
  const purposeWords = words(`recording_purpose_${snake(purpose)}`);
  return (
    <li>
      <div class="recording-told">
        <strong>{name}</strong> <span class="recording-quiet">{fileInWords(words, recording)}</span>
        <p>{about === '' ? purposeWords : words('recordings_for', purposeWords, about)}</p>
        {discussedWith !== '' && <p>{words('recordings_discussed', discussedWith)}</p>}
        <p class={isDue ? 'recordings-due' : 'recording-quiet'}>{state()}</p>
      </div>
      <div class="recording-actions">
        {deletedOn === null && press('recordings_deleted', 'secondary', () => onTick(hash, true))}
        {deletedOn !== null && press('recordings_not_deleted', 'quiet', () => onTick(hash, false))}
        {!isUnmarking && press('recordings_unmark', 'quiet', () => setUnmarking(true))}
      </div>
      {isUnmarking && (
        <div class="recording-unmark">
          <p>{words('recordings_unmark_warning')}</p>
          {press('recordings_unmark_sure', 'danger', () => onUnmark(hash))}
          {press('recordings_cancel', 'quiet', () => setUnmarking(false))}
        </div>
      )}
    </li>
  );

  function state(): string {
    if (deletedOn !== null) return words('recordings_deleted_on', inWords(deletedOn));
    const day = inWords(recording.deleteBy);
    return words(isDue ? 'recordings_must_go' : 'recordings_delete_on', day);
  }

  function press(
    key: Parameters<typeof words>[0],
    kind: 'secondary' | 'quiet' | 'danger',
    onPress: () => void,
  ) {
    return (
      <Button kind={kind} label={`${words(key)}: ${name}`} onPress={onPress}>
        {words(key)}
      </Button>
    );
  }
}
