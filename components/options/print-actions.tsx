// To print a page, or to save it as a file for a spreadsheet.
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

type Save = (rows: readonly (readonly string[])[], name: string) => void;

/** What every page that is printed is given. */
export interface PrintedProps {
  readonly today: string;
  readonly knownFrom: string;
  readonly onPrint: () => void;
  readonly onSave: Save;
}

interface PrintActionsProps {
  readonly onPrint: () => void;
  readonly onSave: (rows: readonly (readonly string[])[], name: string) => void;
  readonly rows: readonly (readonly string[])[];
  readonly name: string;
}

export function PrintActions({ onPrint, onSave, rows, name }: PrintActionsProps) {
  const words = useWords();
  return (
    <div class="preview-actions on-screen">
      <Button kind="primary" onPress={onPrint}>
        {words('ledger_print')}
      </Button>
      <Button kind="secondary" onPress={() => onSave(rows, name)}>
        {words('ledger_save')}
      </Button>
      <p class="list-quiet">{words('ledger_save_warning')}</p>
    </div>
  );
}
