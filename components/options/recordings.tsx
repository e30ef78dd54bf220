// Internal recordings on the options page: a file is marked as one, and what has to be deleted is ticked off.
import { useRef, useState } from 'preact/hooks';
import type { RecordingView } from '../../utils/model/recording.ts';
import { mustBeDeleted } from '../../utils/model/recording.ts';
import { Button } from '../primitives/button.tsx';
import { FileButton } from '../primitives/file-button.tsx';
import { useLostFocus } from '../shared/use-lost-focus.ts';
import { useWords } from '../shared/words.ts';
import { RecordingForm, type RecordingFormProps } from './recording-form.tsx';
import { RecordingLine, type RecordingLineProps } from './recording-line.tsx';
import { Told } from './told.tsx';
import './recordings.css';

export interface RecordingsProps
  extends Omit<RecordingLineProps, 'recording'>,
    Pick<RecordingFormProps, 'onMark' | 'onCancel' | 'usualDeleteBy'> {
  readonly recordings: readonly RecordingView[];
  /** The file that is being marked; null when there is none. */
  readonly chosen: RecordingFormProps['chosen'] | null;
  /** 0–1 while a file is being read; null when none is. */
  readonly share: number | null;
  readonly error: string | null;
  readonly notice: string | null;
  readonly onFile: (file: File) => void;
}

export function Recordings(props: RecordingsProps) {
  const { recordings, chosen, share, today } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isShown, setShown] = useState(false);
  const due = recordings.filter((one) => mustBeDeleted(one, today)).length;
  useLostFocus(heading, [JSON.stringify(recordings), chosen?.fileName ?? '']);
  return (
    <section class="recordings" aria-labelledby="recordings-heading" aria-busy={share !== null}>
      <h2 id="recordings-heading" tabIndex={-1} ref={heading}>
        {words('recordings_heading')}
      </h2>
      <p>{words('recordings_explanation')}</p>
      {due > 0 && (
        <p class="recordings-due">
          {due === 1 ? words('recordings_due_one') : words('recordings_due', String(due))}
        </p>
      )}
      {chosen === null && share === null && (
        <FileButton
          kind="secondary"
          words={words('recordings_choose')}
          accept=""
          isInert={false}
          onFile={props.onFile}
        />
      )}
      {share !== null && (
        <div class="recordings-reading">
          <progress value={share} max={1} aria-label={words('recordings_reading')} />
          <span>{words('recordings_reading')}</span>
          <Button kind="quiet" onPress={props.onCancel}>
            {words('recordings_cancel')}
          </Button>
        </div>
      )}
      {chosen !== null && <RecordingForm {...props} chosen={chosen} />}
      <Told busy={false} error={props.error} notice={props.notice} />
      {recordings.length > 0 && (
        <Button
          kind="quiet"
          icon="eye"
          isExpanded={isShown}
          onPress={() => setShown((isOpen) => !isOpen)}
        >
          {words(isShown ? 'recordings_hide' : 'recordings_show', String(recordings.length))}
        </Button>
      )}
      {isShown && recordings.length > 0 && (
        <ul class="recordings-list">
          {recordings.map((one) => (
            <RecordingLine key={one.hash} {...props} recording={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
