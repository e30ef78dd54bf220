// The steps of a school pack: made with a phrase, or opened with one, looked at, and taken over.
import type { SchoolPackProps } from '../../components/options/school-pack.tsx';
import { useWords } from '../../components/shared/words.ts';
import { isStrongPhrase } from '../../utils/register/pack/check-phrase.ts';
import { makePhrase } from '../../utils/register/pack/make-phrase.ts';
import { makePack } from './make-pack.ts';
import type { OpenPack } from './open-pack.ts';
import { openPack, takePack } from './take-pack.ts';
import type { Told } from './use-import.ts';
import { useSealedSteps } from './use-sealed-steps.ts';

type PackSteps = Pick<SchoolPackProps, 'offered' | 'own' | 'typed'> & {
  readonly file: File | null;
  readonly open: OpenPack | null;
};

const atRest: PackSteps = { offered: null, own: '', file: null, typed: '', open: null };

export function useSchoolPack(onChanged: () => void): SchoolPackProps {
  const words = useWords();
  const { told, steps, setSteps, go, run, cancel } = useSealedSteps(atRest);
  const { offered, own, file, typed, open } = steps;

  async function look(chosen: File, signal: AbortSignal): Promise<Partial<Told>> {
    const opened = await openPack(words, { file: chosen, phrase: typed }, signal);
    if (typeof opened === 'string') return { error: opened };
    // The phrase is not needed any more.
    if (!signal.aborted) setSteps({ ...atRest, file: chosen, open: opened });
    return {};
  }

  async function take(pack: OpenPack): Promise<Partial<Told>> {
    const { told: outcome, next } = await takePack(words, pack);
    if (next === null) onChanged();
    else setSteps((was) => ({ ...was, open: next }));
    return outcome;
  }

  return {
    ...told,
    ...{ offered, own, typed },
    preview: open?.preview ?? null,
    file: file?.name ?? null,
    isStrong: own === '' || isStrongPhrase(own),
    onOffer: () => go({ ...atRest, offered: makePhrase() }),
    onOwn: (phrase) => setSteps({ ...steps, own: phrase }),
    onMake: () => run((signal) => makePack(words, own || (offered ?? ''), signal)),
    onFile: (chosen) => go({ ...atRest, file: chosen }),
    onTyped: (phrase) => setSteps({ ...steps, typed: phrase }),
    onOpen: () => file && run((signal) => look(file, signal)),
    onTake: () => open && run(() => take(open)),
    onCancel: cancel,
  };
}
