// The steps of an import: read, look, decide, take over. Nothing changes before the last.
import { useState } from 'preact/hooks';
import type { RegisterImportProps } from '../../components/options/register-import.tsx';
import { type MessageKey, useWords } from '../../components/shared/words.ts';
import type { ListSource } from '../../utils/register/list-worker.ts';
import { importMessage } from './import-message.ts';
import { openImport, takeOver } from './open-import.ts';
import { type Told, untold } from './use-import.ts';
import { useListReader } from './use-list-reader.ts';
import { useOpenImport } from './use-open-import.ts';

export function useRegisterImport(onChanged: () => void) {
  const words = useWords();
  const [told, setTold] = useState(untold);
  const { open, setOpen, shown, choices } = useOpenImport();
  const reader = useListReader();
  const tell = (next: Partial<Told>) => setTold({ ...untold, ...next });

  async function read(source: ListSource): Promise<Partial<Told>> {
    setOpen(null);
    const answer = await reader.read(source);
    if (!answer.ok) return { error: importMessage(words, answer.error) };
    setOpen(await openImport(answer.value, source.kind === 'file'));
    return {};
  }

  async function take(): Promise<Partial<Told>> {
    if (open === null || shown === null) return {};
    const outcome = await takeOver(words, open, shown.plan);
    setOpen(outcome.next);
    // Also when another page was first: what stands below is no longer true.
    onChanged();
    return outcome.told;
  }

  function run(job: () => Promise<Partial<Told>>, failure: MessageKey = 'import_failed'): void {
    const stopped = { notice: words('import_cancelled') };
    tell({ busy: true });
    job().then(tell, () => tell(reader.isStopped() ? stopped : { error: words(failure) }));
  }

  const flow: Omit<RegisterImportProps, 'summary' | 'protection' | 'onUndo'> = {
    ...told,
    ...choices,
    progress: reader.progress,
    preview: shown?.preview ?? null,
    onFile: (file) => run(() => read({ kind: 'file', file })),
    onPaste: (pasted) => run(() => read({ kind: 'pasted', ...pasted })),
    onTakeOver: () => run(take, 'import_take_failed'),
    onCancel: () => {
      reader.stop();
      setOpen(null);
    },
  };
  return { flow, tell };
}
