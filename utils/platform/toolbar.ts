/** The button in the toolbar: says that something waits. */
import { browser } from 'wxt/browser';
import { translate } from './translate.ts';

/** A number and no name: whoever looks over a shoulder sees the toolbar, too. */
export async function showCount(count: number): Promise<void> {
  const title = count === 0 ? 'toolbar_title' : 'toolbar_takedowns';
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 99)) }),
    browser.action.setBadgeBackgroundColor({ color: '#b42318' }),
    browser.action.setTitle({ title: translate(title, count) }),
  ]);
}
