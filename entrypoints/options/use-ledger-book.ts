// What of the ledger is open: one pupil's posts, or a month. Names are fetched when somebody asks for them.
import { useEffect, useState } from 'preact/hooks';
import type { LedgerBookProps } from '../../components/options/ledger-book.tsx';
import { ledgerTable } from '../../components/options/ledger-table.ts';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { Pupil } from '../../utils/model/register.ts';

type Book = Omit<LedgerBookProps, 'today' | 'onPrint' | 'onSave'>;

type Save = LedgerBookProps['onSave'];

export function useLedgerBook(version: number, today: string, save: Save): Book {
  const words = useWords();
  const [pupils, setPupils] = useState<readonly Pupil[] | null>(null);
  const [page, setPage] = useState<Book['page']>(null);
  const [knownFrom, setKnownFrom] = useState(today);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setPupils(null);
    setPage(null);
    take(askBackground('options/takedown-summary', null), (it) => setKnownFrom(it.knownFrom));
  }, [version]);

  /** What cannot be had is said, and what is open stays. */
  function take<T>(asked: Promise<T>, use: (answer: T) => void): void {
    setError(null);
    asked.then(use, () => setError(words('error_unreachable')));
  }

  return {
    ...{ pupils, page, knownFrom, error },
    onShowPupils: () =>
      take(askBackground('options/register-today', null), (it) => setPupils(it?.pupils ?? [])),
    onPupil: (pupilId) => {
      const pupil = pupils?.find(({ id }) => id === pupilId);
      if (pupil === undefined) return;
      take(askBackground('options/pupil-posts', { pupilId }), (posts) =>
        setPage({ kind: 'pupil', pupil, posts }),
      );
    },
    onMonth: (month) =>
      take(askBackground('options/month-report', { month }), (report) =>
        setPage({ kind: 'month', report }),
      ),
    onClose: () => setPage(null),
    onSaveAll: () =>
      take(askBackground('options/ledger-pack', null), (pack) =>
        save(ledgerTable(words, pack), `logboek-${today}.csv`),
      ),
  };
}
