// @vitest-environment happy-dom
// The quiet mark: what it says, and that it counts photos while they are looked at.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStatusMark } from '../../../utils/guard/status-mark.ts';
import { browser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

let root: ShadowRoot | undefined;
const said = () => root?.textContent;
beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((...said: unknown[]) =>
    said.flat().join(' '),
  );
});
afterEach(() => vi.restoreAllMocks());

it('counts the photos while they are looked at, and then says how it ended', () => {
  const mark = createStatusMark();
  mark('checking');
  expect(said()).toBe('extension_name: mark_checking');
  mark('checking', { photo: 3, photos: 20 });
  expect(said()).toBe('extension_name: mark_checking_photo 3 20');
  mark('ok');
  expect(said()).toBe('extension_name: mark_ok');
});
