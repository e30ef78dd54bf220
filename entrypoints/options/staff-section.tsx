// Reads a list of staff in; a list that is no such list changes nothing.
import { useEffect, useState } from 'preact/hooks';
import { StaffImport } from '../../components/options/staff-import.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { StaffSummary } from '../../utils/messaging/register-messages.ts';
import { readStaffFile } from '../../utils/register/read-staff-file.ts';
import { staffDone, staffProblem } from './staff-message.ts';
import { useImport } from './use-import.ts';

/** `version` changes with the register: an administration's export brings the staff, too. */
export function StaffSection({ version }: { readonly version: number }) {
  const words = useWords();
  const [summary, setSummary] = useState<StaffSummary | null>();
  const { onError, ...state } = useImport(importFile, words('import_failed'));
  useEffect(() => {
    askBackground('options/staff-summary', null).then(setSummary, () =>
      onError(words('error_unreachable')),
    );
  }, [version]);

  async function importFile(file: File) {
    const read = await readStaffFile(file);
    if (!read.ok) return { error: staffProblem(words, read.error) };
    const { members, badLines } = read.value;
    const answer = await askBackground('options/replace-staff', { members });
    if (answer.status === 'are-pupils')
      return { error: staffProblem(words, { kind: 'are-pupils' }) };
    setSummary(answer.summary);
    return { notice: staffDone(words, answer.summary.members, badLines) };
  }

  if (summary === undefined && state.error === null) return null;
  return <StaffImport summary={summary ?? null} {...state} />;
}
