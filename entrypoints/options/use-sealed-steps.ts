// Where one is with a sealed file, and what came of the last step. Phrases live in memory only.
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/shared/words.ts';
import { type Told, untold } from './use-import.ts';

/** `atRest` is where one begins, and is again when a step said that it is done: then `onDone` is called. */
export function useSealedSteps<Steps>(atRest: Steps, onDone: () => void = () => undefined) {
  const words = useWords();
  const [told, setTold] = useState(untold);
  const [steps, setSteps] = useState(atRest);
  const working = useRef(new AbortController());
  const go = (next: Steps) => {
    setSteps(next);
    setTold(untold);
  };

  /** A mistake leaves the steps as they are, to try again. */
  function run(job: (signal: AbortSignal) => Promise<Partial<Told>>): void {
    working.current = new AbortController();
    const { signal } = working.current;
    const tell = (next: Partial<Told>) => signal.aborted || setTold({ ...untold, ...next });
    tell({ busy: true });
    job(signal).then(
      (outcome) => {
        tell(outcome);
        if (!outcome.notice || signal.aborted) return;
        setSteps(atRest);
        onDone();
      },
      () => tell({ error: words('pack_failed') }),
    );
  }

  function cancel(): void {
    working.current.abort();
    go(atRest);
  }

  return { told, steps, setSteps, go, run, cancel };
}
