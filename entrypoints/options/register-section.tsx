// Reads a list of pupils in; a list that is no such list changes nothing.
import { useEffect, useState } from 'preact/hooks';
import { RegisterImport } from '../../components/register-import.tsx';
import { useWords } from '../../components/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { RegisterSummary } from '../../utils/messaging/background-protocol.ts';
import { readRegisterFile } from '../../utils/register/read-register-file.ts';
import { importMessage } from './import-message.ts';
import { useImport } from './use-import.ts';

export function RegisterSection() {
  const words = useWords();
  const [summary, setSummary] = useState<RegisterSummary | null>();
  const { onError, ...state } = useImport(importFile, words('import_failed'));
  useEffect(() => {
    askBackground('options/register-summary', null).then(setSummary, () =>
      onError(words('error_unreachable')),
    );
  }, []);

  async function importFile(file: File) {
    const read = await readRegisterFile(file);
    if (!read.ok) return { error: importMessage(words, read.error) };
    const next = await askBackground('options/replace-register', { pupils: read.value });
    setSummary(next);
    const [pupils, groups] = [read.value.length, next.groups.length];
    return { notice: words('import_done', String(pupils), String(groups)) };
  }

  // Until it is known whether there is a list, "no list" would not be true.
  if (summary === undefined && state.error === null) return null;
  return <RegisterImport summary={summary ?? null} {...state} />;
}
