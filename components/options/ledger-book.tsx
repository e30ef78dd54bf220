// The ledger for who asks: the posts of one pupil, or a month in counts; each to print or to save.

import type { PupilId } from '../../utils/model/ids.ts';
import type { MonthReport } from '../../utils/model/month-report.ts';
import type { Pupil } from '../../utils/model/register.ts';
import type { PupilPosts } from '../../utils/model/takedown.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { MonthPage } from './month-page.tsx';
import { PupilPage } from './pupil-page.tsx';
import { PupilSearch } from './pupil-search.tsx';
import './list-import.css';
import './import-preview.css';
import './ledger-book.css';

export interface LedgerBookProps {
  /** Null until somebody asked for the names (S20). */
  readonly pupils: readonly Pupil[] | null;
  /** What is open: one thing at a time, so that one thing is printed. */
  readonly page:
    | { readonly kind: 'pupil'; readonly pupil: Pupil; readonly posts: PupilPosts }
    | { readonly kind: 'month'; readonly report: MonthReport }
    | null;
  /** `2026-11-24`. */
  readonly today: string;
  readonly knownFrom: string;
  readonly error: string | null;
  readonly onShowPupils: () => void;
  readonly onPupil: (id: PupilId) => void;
  readonly onMonth: (month: string) => void;
  readonly onClose: () => void;
  readonly onSaveAll: () => void;
  readonly onPrint: () => void;
  /** Rows of cells, the first with the heads. */
  readonly onSave: (rows: readonly (readonly string[])[], name: string) => void;
}

export function LedgerBook(props: LedgerBookProps) {
  const { pupils, page, today, error, onShowPupils, onMonth, onClose } = props;
  const words = useWords();
  return (
    <section class="ledger-book" aria-labelledby="ledger-heading">
      <div class="on-screen">
        <h2 id="ledger-heading">{words('ledger_heading')}</h2>
        <p>{words('ledger_explanation')}</p>
        {page === null && (
          <>
            {pupils === null ? (
              <Button kind="secondary" icon="people" onPress={onShowPupils}>
                {words('ledger_ask_pupil')}
              </Button>
            ) : (
              <PupilSearch pupils={pupils} onPick={props.onPupil} />
            )}
            <label class="ledger-month">
              <span>{words('ledger_month')}</span>
              <select
                name="month"
                value=""
                onChange={({ currentTarget }) =>
                  currentTarget.value && onMonth(currentTarget.value)
                }
              >
                <option value="">{words('pupils_choose')}</option>
                {monthsUntil(today).map((month) => (
                  <option key={month} value={month}>
                    {monthInWords(month, words('date_locale'))}
                  </option>
                ))}
              </select>
            </label>
            <Button kind="secondary" describedBy="ledger-all" onPress={props.onSaveAll}>
              {words('ledger_save_all')}
            </Button>
            <p class="list-quiet" id="ledger-all">
              {words('ledger_save_all_explanation')} {words('ledger_save_warning')}
            </p>
          </>
        )}
        {page !== null && (
          <Button kind="quiet" icon="undo" onPress={onClose}>
            {words('ledger_close')}
          </Button>
        )}
      </div>
      {page?.kind === 'pupil' && <PupilPage {...props} {...page} />}
      {page?.kind === 'month' && (
        <MonthPage
          {...props}
          {...page}
          title={monthInWords(page.report.month, words('date_locale'))}
        />
      )}
      <div role="alert">{error !== null && <p class="list-error">{error}</p>}</div>
    </section>
  );
}

/** The last twelve, the newest first. */
function monthsUntil(today: string): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, back) => {
    const at = last - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

function monthInWords(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01`));
}
