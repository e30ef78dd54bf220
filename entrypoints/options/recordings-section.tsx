// Recordings of lessons that stay inside the school.
import { Recordings } from '../../components/options/recordings.tsx';
import { monthsLater } from '../../utils/consent/school-year.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { useRecordings } from './use-recordings.ts';

/** Until the talk about it, and some weeks for the report: no longer than is needed (R8). */
const usualMonths = 1;

export function RecordingsSection() {
  const today = localDay(new Date());
  return (
    <Recordings
      {...useRecordings()}
      today={today}
      usualDeleteBy={lastRealDay(monthsLater(today, usualMonths))}
    />
  );
}

/** "2027-02-31" is no day that a form takes. */
function lastRealDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}
