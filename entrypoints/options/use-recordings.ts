// Internal recordings: what is marked, and the file that is being marked.
import { useEffect, useState } from 'preact/hooks';
import type { RecordingsProps } from '../../components/options/recordings.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { RecordingView } from '../../utils/model/recording.ts';
import { useRecordingReader } from './use-recording-reader.ts';

export function useRecordings(): Omit<RecordingsProps, 'today' | 'usualDeleteBy'> {
  const words = useWords();
  const [recordings, setRecordings] = useState<readonly RecordingView[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { chosen, share, read, putAway } = useRecordingReader();

  const tell = (wrong: string | null, done: string | null) => {
    setError(wrong);
    setNotice(done);
  };
  /** What cannot be done is said, and what is there stays. */
  async function take(asked: Promise<readonly RecordingView[]>, done: string | null) {
    try {
      setRecordings(await asked);
      tell(null, done);
      return true;
    } catch {
      tell(words('error_unreachable'), null);
      return false;
    }
  }
  useEffect(() => void take(askBackground('options/recordings', null), null), []);

  return {
    ...{ recordings, chosen, share, error, notice },
    onFile: async (file) => {
      tell(null, null);
      const wrong = await read(file);
      if (wrong !== null) tell(words(wrong), null);
    },
    onCancel: putAway,
    onMark: async (recording) => {
      const asked = askBackground('options/mark-recording', recording);
      if (await take(asked, words('recordings_marked'))) putAway();
    },
    onTick: (hash, isDeleted) =>
      void take(askBackground('options/tick-recording', { hash, isDeleted }), null),
    onUnmark: (hash) =>
      void take(askBackground('options/unmark-recording', { hash }), words('recordings_unmarked')),
  };
}
