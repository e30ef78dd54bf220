// A month in counts: no names, so that it can be shown to anybody at school.
import type { MonthReport } from '../../utils/model/month-report.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { useWords } from '../shared/words.ts';
import { PrintActions, type PrintedProps } from './print-actions.tsx';

export interface MonthPageProps extends PrintedProps {
  readonly report: MonthReport;
  /** "november 2026". */
  readonly title: string;
}

export function MonthPage({ report, title, today, knownFrom, ...actions }: MonthPageProps) {
  const words = useWords();
  const { changes } = report;
  const inWords = (day: string): string => dayInWords(day, words('date_locale'));
  const { format } = new Intl.NumberFormat(words('date_locale'));
  const counts: readonly (readonly [string, number])[] = [
    [words('month_posts'), report.posts],
    ...report.channels.map(
      ({ channel, posts }) => [words('month_place', words(`place_${channel}`)), posts] as const,
    ),
    [words('month_photos'), report.withPhotos],
    [words('month_in_order'), report.inOrder],
    [words('month_reason'), report.withReason],
    [words('month_names'), changes.names],
    [words('month_covers'), changes.covers],
    [words('month_taken_out'), changes.photos],
    [words('month_cleaned'), changes.cleaned],
    [words('month_withdrawn'), report.withdrawn],
    [words('month_removed'), report.removed],
    ...(report.unsure > 0 ? [[words('month_unsure'), report.unsure] as const] : []),
  ];
  return (
    <article class="print-page">
      <h3>{words('month_title', title)}</h3>
      <p>
        <strong>{words('month_summary', report.posts, changes.names)}</strong>
      </p>
      <table class="month-counts">
        <tbody>
          {counts.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="list-quiet">{words('month_made', inWords(today), inWords(knownFrom))}</p>
      <PrintActions
        {...actions}
        name={`maandverslag-${report.month}.csv`}
        rows={counts.map(([label, count]) => [label, String(count)])}
      />
    </article>
  );
}
