// A day as people write it.

/** "24 november 2026" for `2026-11-24`, as the words' own language writes it. */
export function dayInWords(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
