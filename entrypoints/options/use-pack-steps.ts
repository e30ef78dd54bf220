// Where one is with a school pack, and what came of the last step. Phrases live in memory only.
import { useRef, useState } from 'preact/hooks';
import type { SchoolPackProps } from '../../components/school-pack.tsx';
import { useWords } from '../../components/words.ts';
import type { OpenPack } from './open-pack.ts';
import { type Told, untold } from './use-import.ts';

export type PackSteps = Pick<SchoolPackProps, 'offered' | 'own' | 'typed'> & {
  readonly file: File | null;
  readonly open: OpenPack | null;
};

export const atRest: PackSteps = { offered: null, own: '', file: null, typed: '', open: null };

export function usePackSteps() {
  const words = useWords();
  const [told, setTold] = useState(untold);
  const [steps, setSteps] = useState(atRest);
  const working = useRef(new AbortController());
  const go = (next: PackSteps) => {
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
        if (outcome.notice && !signal.aborted) setSteps(atRest);
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
