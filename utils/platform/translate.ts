/** The words of the user's language, from `_locales`. */
import { browser } from 'wxt/browser';

/**
 * An unknown key gives the key itself: a missing word must not hide a warning. Numbers are written as the
 * language writes them: "1.200" or "1,200".
 */
export function translate(key: string, ...substitutions: (string | number)[]): string {
  const words = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;
  const write = (it: string | number): string =>
    typeof it === 'string'
      ? it
      : new Intl.NumberFormat(words('date_locale', []) || undefined).format(it);
  return words(key, substitutions.map(write)) || key;
}
