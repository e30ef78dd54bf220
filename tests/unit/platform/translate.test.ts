// Words as the browser hands them out: numbers and the language are those of the words that are shown.
import { beforeEach, expect, it, vi } from 'vitest';
import { translate } from '../../../utils/platform/translate.ts';
import { browser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let locale = '';
beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((...asked: unknown[]) => {
    const [key, words] = asked as [string, string[]];
    return key === 'date_locale' ? locale : words.join(' ');
  });
});

it.each([
  ['nl-NL', '1.200 12000'],
  ['en-GB', '1,200 12000'],
])('writes what it counts as %s does, and text as it is', (tag, said) => {
  locale = tag;
  expect(translate('popup_list', 1_200, '12000')).toBe(said);
});

it('counts on where an extension that was updated has no words any more', () => {
  locale = '';
  expect(translate('popup_list', 12)).toBe('12');
});
