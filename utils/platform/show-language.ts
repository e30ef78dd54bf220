/** Tells assistive technology which language is shown: it may be another than the page's own (WCAG 3.1.1, 3.1.2). */
import { translate } from './translate.ts';

/** Of a page of ours, or of what we put into somebody else's. */
export function showLanguage(element: HTMLElement = document.documentElement): void {
  element.lang = translate('date_locale');
}
