/** The words of the user's language, from `_locales`. */
import { browser } from 'wxt/browser';

/** An unknown key gives the key itself: a missing word must not hide a warning. */
export function translate(key: string, ...substitutions: string[]): string {
  const words = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;
  return words(key, substitutions) || key;
}
