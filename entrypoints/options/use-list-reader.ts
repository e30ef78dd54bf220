// Reads one list at a time, says how far it is, and can be stopped.
import { useRef, useState } from 'preact/hooks';
import type { ReadProgress } from '../../utils/model/list-import.ts';
import type { ListSource } from '../../utils/register/list-worker.ts';
import { readList } from './read-list.ts';

export function useListReader() {
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const reading = useRef(new AbortController());
  return {
    progress,
    /** Rejects when it is stopped. */
    read: (source: ListSource) => {
      reading.current = new AbortController();
      const answer = readList(source, reading.current.signal, setProgress);
      return answer.finally(() => setProgress(null));
    },
    stop: () => reading.current.abort(),
    isStopped: () => reading.current.signal.aborted,
  };
}
