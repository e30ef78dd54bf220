/** Days and months as text (`2026-11-24`), so that no clock and no time zone is needed. */

/** Dutch school years begin on 1 August by law; the day on which the year of `today` began. */
export function schoolYearStart(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '08-01' ? `${year}-08-01` : `${year - 1}-08-01`;
}

/** The same day of the month `months` later. A day that a month lacks (31 February) still compares well. */
export function monthsLater(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((counted % 12) + 1).padStart(2, '0');
  return `${Math.floor(counted / 12)}-${month}-${day.slice(8, 10)}`;
}
