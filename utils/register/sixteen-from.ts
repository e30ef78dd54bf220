/** From which month a pupil decides about consent (R14), out of a date of birth that is then forgotten. */

/** A register lives a school year; who turns 16 later than this needs no month in it (R12). */
const monthsAhead = 24;
/** Excel counts days from 30 December 1899. */
const excelEpoch = Date.UTC(1899, 11, 30);
const dayMs = 24 * 60 * 60 * 1000;

/**
 * `birthDate` as `2012-09-01`, `1-9-2012`, `01/09/2012` or Excel's day number; `today` as `2026-11-24`. Gives
 * `2028-09`, or null when that is more than two years ahead, or the date cannot be read.
 */
export function sixteenFrom(birthDate: string, today: string): string | null {
  const birth = yearAndMonth(birthDate.trim());
  if (birth === null) return null;
  const [year, month] = birth;
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const ahead = (year + 16 - thisYear) * 12 + (month - thisMonth);
  if (ahead > monthsAhead) return null;
  return `${year + 16}-${String(month).padStart(2, '0')}`;
}

function yearAndMonth(date: string): readonly [number, number] | null {
  const written =
    /^(?<year>\d{4})-(?<month>\d{1,2})-\d{1,2}(?:\D|$)/.exec(date) ??
    /^\d{1,2}[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})(?:\D|$)/.exec(date);
  if (written?.groups !== undefined) {
    const month = Number(written.groups['month']);
    return month >= 1 && month <= 12 ? [Number(written.groups['year']), month] : null;
  }
  if (!/^\d{4,5}$/.test(date)) return null;
  const day = new Date(excelEpoch + Number(date) * dayMs);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1];
}
