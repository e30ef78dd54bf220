/** Spreadsheets take the group "1/2" for the first of February: what they make of it is read back. */

/** By number, from 1; a cell has at least the first three letters of one of them. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

export interface GroupCell {
  readonly group: string;
  /** Whether the cell was a date; `group` is empty when no group can have been meant by it. */
  readonly isDate: boolean;
}

/**
 * "1-feb", "feb-01", "1-2-2026", "2026-02-01" and the number 46054, by which Excel keeps that day, are "1/2": years that sit together
 * follow each other, so that the order of day and month does not matter. "6-7-2008" is "6/7/8".
 */
export function groupOfDate(cell: string): GroupCell {
  const date = dateIn(cell.trim().toLowerCase());
  if (date === null) return { group: cell, isDate: false };
  const [low, high] = [Math.min(date.day, date.month), Math.max(date.day, date.month)];
  if (low < 1 || high !== low + 1 || high > lastGroup) return { group: '', isDate: true };
  const third = date.year === 2000 + high + 1 && high < lastGroup ? `/${high + 1}` : '';
  return { group: `${low}/${high}${third}`, isDate: true };
}

const lastGroup = 8;

interface DayOfYear {
  readonly day: number;
  readonly month: number;
  /** 0 when the cell does not say. */
  readonly year: number;
}

function dateIn(cell: string): DayOfYear | null {
  const serial = /^\d{5}$/.test(cell) ? Number(cell) : 0;
  if (serial >= serials.first && serial <= serials.last) return dayOfSerial(serial);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ t]00:00.*)?$/.exec(cell);
  if (iso !== null) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const plain = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(cell);
  if (plain !== null)
    return { day: Number(plain[1]), month: Number(plain[3]), year: yearOf(plain[4]) };
  const [, before, word, after, year] =
    /^(?:(\d{1,2})[- .]+)?([a-z]{3,})\.?(?:[- .]+(\d{1,2}))?(?:[- .]+(\d{4}|\d\d))?$/.exec(cell) ??
    [];
  const month =
    word === undefined
      ? 0
      : 1 + months.findIndex((names) => names.some((name) => name.startsWith(word)));
  const day = before ?? after;
  if (month === 0 || day === undefined) return null;
  return { day: Number(day), month, year: yearOf(year ?? (before === undefined ? '' : after)) };
}

/** The days of this century that a list can have been typed on, as Excel counts them. */
const serials = { first: 36_526, last: 73_050 };

function dayOfSerial(serial: number): DayOfYear {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

function yearOf(year: string | undefined): number {
  const number = Number(year ?? 0);
  return number > 0 && number < 100 ? 2000 + number : number;
}
