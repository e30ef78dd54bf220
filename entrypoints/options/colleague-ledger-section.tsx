// Ledgers of colleagues. Phrases live in memory only.
import { ColleagueLedger } from '../../components/options/colleague-ledger.tsx';
import { useWords } from '../../components/shared/words.ts';
import { makePhrase } from '../../utils/register/pack/make-phrase.ts';
import { makeLedger, mergeLedger } from './merge-ledger.ts';
import { useSealedSteps } from './use-sealed-steps.ts';

const atRest = { offered: null as string | null, file: null as File | null, typed: '' };

export function ColleagueLedgerSection({ onChanged }: { readonly onChanged: () => void }) {
  const words = useWords();
  const { told, steps, setSteps, go, run, cancel } = useSealedSteps(atRest, onChanged);
  const { offered, file, typed } = steps;
  return (
    <ColleagueLedger
      {...{ ...told, offered, typed }}
      file={file?.name ?? null}
      onOffer={() => go({ ...atRest, offered: makePhrase() })}
      onMake={() => run((signal) => makeLedger(words, offered ?? '', signal))}
      onFile={(chosen) => go({ ...atRest, file: chosen })}
      onTyped={(phrase) => setSteps({ ...steps, typed: phrase })}
      onOpen={() => file && run((signal) => mergeLedger(words, file, typed, signal))}
      onCancel={cancel}
    />
  );
}
