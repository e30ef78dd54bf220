// The ledger for who asks: printed by the browser, or saved as a file.
import { LedgerBook, type LedgerBookProps } from '../../components/options/ledger-book.tsx';
import { asCsv } from '../../utils/ledger/posts-as-csv.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { saveFile } from './save-file.ts';
import { useLedgerBook } from './use-ledger-book.ts';

/** `version` changes with the register. */
export function LedgerSection({ version }: { readonly version: number }) {
  const today = localDay(new Date());
  const book = useLedgerBook(version, today, save);
  return <LedgerBook {...book} today={today} onPrint={() => print()} onSave={save} />;
}

const save: LedgerBookProps['onSave'] = (rows, name) =>
  saveFile(new Blob([asCsv(rows)], { type: 'text/csv' }), name);
