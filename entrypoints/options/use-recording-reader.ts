// Reads the file that is being marked as an internal recording, and can be stopped.
import { useRef, useState } from 'preact/hooks';
import type { RecordingsProps } from '../../components/options/recordings.tsx';
import { readRecording } from './read-recording.ts';

type Unread = 'recordings_empty' | 'recordings_unreadable';

export function useRecordingReader() {
  const [chosen, setChosen] = useState<RecordingsProps['chosen']>(null);
  const [share, setShare] = useState<number | null>(null);
  const reading = useRef(new AbortController());
  return {
    ...{ chosen, share },
    /** Gives what went wrong, or null; also when it was stopped. */
    async read(file: File): Promise<Unread | null> {
      if (file.size === 0) return 'recordings_empty';
      reading.current = new AbortController();
      const { signal } = reading.current;
      setShare(0);
      try {
        setChosen(await readRecording(file, signal, setShare));
        return null;
      } catch {
        return signal.aborted ? null : 'recordings_unreadable';
      } finally {
        setShare(null);
      }
    },
    putAway(): void {
      reading.current.abort();
      setChosen(null);
    },
  };
}
