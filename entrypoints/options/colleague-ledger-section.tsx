// Ledgers of colleagues. Phrases live in memory only.
import { useRef, useState } from 'preact/hooks';
import { ColleagueLedger } from '../../components/colleague-ledger.tsx';
import { useWords } from '../../components/words.ts';
import { makePhrase } from '../../utils/register/pack/make-phrase.ts';
import { makeLedger, mergeLedger } from './merge-ledger.ts';
import { type Told, untold } from './use-import.ts';

const atRest = { offered: null as string | null, file: null as File | null, typed: '' };

export function ColleagueLedgerSection({ onChanged }: { readonly onChanged: () => void }) {
  const words = useWords();
  const [told, setTold] = useState(untold);
  const [steps, setSteps] = useState(atRest);
  const working = useRef(new AbortController());
  const go = (next: typeof atRest) => {
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
        onChanged();
      },
      () => tell({ error: words('pack_failed') }),
    );
  }

  const { offered, file, typed } = steps;
  return (
    <ColleagueLedger
      {...{ ...told, offered, typed }}
      file={file?.name ?? null}
      onOffer={() => go({ ...atRest, offered: makePhrase() })}
      onMake={() => run((signal) => makeLedger(words, offered ?? '', signal))}
      onFile={(chosen) => go({ ...atRest, file: chosen })}
      onTyped={(phrase) => setSteps({ ...steps, typed: phrase })}
      onMerge={() => file && run((signal) => mergeLedger(words, file, typed, signal))}
      onCancel={() => {
        working.current.abort();
        go(atRest);
      }}
    />
  );
}
