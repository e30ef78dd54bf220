// The steps of a school pack. Phrases live in memory only, and no longer than they are needed.
import { useRef, useState } from 'preact/hooks';
import type { SchoolPackProps } from '../../components/school-pack.tsx';
import { useWords } from '../../components/words.ts';
import { isStrongPhrase } from '../../utils/register/pack/check-phrase.ts';
import { makePhrase } from '../../utils/register/pack/make-phrase.ts';
import { makePack, takePack } from './school-pack.ts';
import { type Told, untold } from './use-import.ts';

type Steps = Pick<SchoolPackProps, 'offered' | 'own' | 'typed'> & { readonly file: File | null };

const atRest: Steps = { offered: null, own: '', file: null, typed: '' };

export function useSchoolPack(onChanged: () => void): SchoolPackProps {
  const words = useWords();
  const [told, setTold] = useState(untold);
  const [steps, setSteps] = useState(atRest);
  const working = useRef(new AbortController());
  const { offered, own, file, typed } = steps;
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
        if (outcome.notice && !signal.aborted) setSteps(atRest);
      },
      () => tell({ error: words('pack_failed') }),
    );
  }

  return {
    ...told,
    ...{ offered, own, typed },
    file: file?.name ?? null,
    isStrong: own === '' || isStrongPhrase(own),
    onOffer: () => go({ ...atRest, offered: makePhrase() }),
    onOwn: (phrase) => setSteps({ ...steps, own: phrase }),
    onMake: () => run((signal) => makePack(words, own || (offered ?? ''), signal)),
    onFile: (chosen) => go({ ...atRest, file: chosen }),
    onTyped: (phrase) => setSteps({ ...steps, typed: phrase }),
    onTake: () =>
      file && run((signal) => takePack(words, { file, phrase: typed }, signal, onChanged)),
    onCancel: () => {
      working.current.abort();
      go(atRest);
    },
  };
}
