// The pupils' list: what is in it as counts, and the way to a new one.
import { useEffect, useState } from 'preact/hooks';
import { RegisterImport } from '../../components/options/register-import.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { RegisterSummary } from '../../utils/messaging/register-messages.ts';
import type { Protection } from '../../utils/model/protection.ts';
import { useRegisterImport } from './use-register-import.ts';

export interface ChangedProps {
  /** Changes when something on the page has changed the register. */
  readonly version: number;
  readonly onChanged: () => void;
}

export function RegisterSection({ version, onChanged }: ChangedProps) {
  const words = useWords();
  const [summary, setSummary] = useState<RegisterSummary | null>();
  const [protection, setProtection] = useState<Protection | null>(null);
  const { flow, tell } = useRegisterImport(onChanged);
  const unreachable = () => tell({ error: words('error_unreachable') });
  useEffect(() => {
    askBackground('options/register-summary', null).then(setSummary, unreachable);
    askBackground('options/protection', null).then(setProtection, unreachable);
  }, [version]);

  function undo(): void {
    askBackground('options/undo-import', null).then(({ isRestored }) => {
      onChanged();
      tell(
        isRestored ? { notice: words('register_undone') } : { error: words('register_not_undone') },
      );
    }, unreachable);
  }

  // Until it is known whether there is a list, "no list" would not be true.
  if (summary === undefined && flow.error === null) return null;
  return <RegisterImport summary={summary ?? null} {...{ protection, ...flow }} onUndo={undo} />;
}
