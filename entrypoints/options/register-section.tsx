// Reads a list of pupils in; a list that is no such list changes nothing.
import { useEffect, useState } from 'preact/hooks';
import { RegisterImport } from '../../components/register-import.tsx';
import { useWords } from '../../components/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { RegisterSummary } from '../../utils/messaging/background-protocol.ts';
import { readRegisterFile } from '../../utils/register/read-register-file.ts';
import { importMessage } from './import-message.ts';

interface ImportState {
  readonly busy: boolean;
  readonly error: string | null;
  readonly notice: string | null;
}

const idle: ImportState = { busy: false, error: null, notice: null };

export function RegisterSection() {
  const words = useWords();
  const [summary, setSummary] = useState<RegisterSummary | null>();
  const [state, setState] = useState(idle);
  useEffect(() => {
    askBackground('options/register-summary', null).then(setSummary, () =>
      setState({ ...idle, error: words('error_unreachable') }),
    );
  }, []);

  async function importFile(file: File): Promise<ImportState> {
    const read = await readRegisterFile(file);
    if (!read.ok) return { ...idle, error: importMessage(words, read.error) };
    const next = await askBackground('options/replace-register', { pupils: read.value });
    setSummary(next);
    const [pupils, groups] = [read.value.length, next.groups.length];
    return { ...idle, notice: words('import_done', String(pupils), String(groups)) };
  }

  function onFile(file: File): void {
    setState({ ...idle, busy: true });
    const failed = { ...idle, error: words('import_failed') };
    importFile(file).then(setState, () => setState(failed));
  }

  // Until it is known whether there is a list, "no list" would not be true.
  if (summary === undefined && state.error === null) return null;
  return <RegisterImport summary={summary ?? null} {...state} onFile={onFile} />;
}
