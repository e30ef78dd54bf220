// @vitest-environment happy-dom
// What lies over a page says in which language it speaks: the page's own may be another.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarkButton } from '../../../utils/guard/mark-button.ts';
import { createSavingOffer } from '../../../utils/guard/saving-offer.ts';
import { createStatusMark } from '../../../utils/guard/status-mark.ts';
import { browser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const roots: ShadowRoot[] = [];
beforeEach(() => {
  document.documentElement.lang = 'nl';
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: unknown) =>
    key === 'date_locale' ? 'en-GB' : String(key),
  );
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => vi.restoreAllMocks());

it('is English over a Dutch page, which stays Dutch', () => {
  createStatusMark()('ok');
  createSavingOffer(async () => undefined);
  const shown = roots.map((root) => root.querySelector<HTMLElement>('[role="status"]'));
  expect(shown.map((it) => it?.lang)).toEqual(['en-GB', 'en-GB']);
  expect(createMarkButton(() => undefined).element.lang).toBe('en-GB');
  expect(document.documentElement.lang).toBe('nl');
});
