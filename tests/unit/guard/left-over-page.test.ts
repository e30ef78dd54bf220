// @vitest-environment happy-dom
// A page that outlived its guard: the remains go, and nothing is held or let out any more.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Held } from '../../../utils/guard/describe-hold.ts';
import { createHoldDesk } from '../../../utils/guard/hold-desk.ts';
import { refuseLeftOver } from '../../../utils/guard/left-over-page.ts';
import { tellLeftOver } from '../../../utils/messaging/page-channel.ts';
import { settle } from '../../support/fakes/gate-holds.ts';
import { seen } from '../../support/fakes/hold.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const held: Held = {
  kind: 'texts',
  source: 'click',
  place: { adapter: 'generic-form', host: 'school.example', path: '/' },
  audience: seen([]),
  files: [],
  texts: [],
};
const hosts = () => [...document.documentElement.querySelectorAll(':scope > div')];

/** As other scripts put them there: only those of content scripts show their closed roots. */
function addHost(html: string): Element {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
  document.documentElement.append(host);
  return host;
}

beforeEach(() => {
  restartBrowser();
  for (const host of hosts()) host.remove();
});

it('takes the dead review away, and leaves what others have put there', async () => {
  refuseLeftOver(createHoldDesk());
  const review = addHost('<dialog open><iframe data-ours></iframe></dialog>');
  const frame = Reflect.get(review, 'openOrClosedShadowRoot').querySelector('iframe');
  frame.setAttribute('src', 'chrome-extension://beeldwacht/review.html');
  const mark = addHost('<div role="status">extension_name: mark_checking</div>');
  const others = addHost('<button>Wachtwoord invullen</button>');
  tellLeftOver();
  expect([review, mark, others].map((it) => it.isConnected)).toEqual([false, false, true]);
});

it('refuses what is held by then, and what comes afterwards, and says so', async () => {
  const desk = refuseLeftOver(createHoldDesk());
  const before = vi.fn();
  const after = vi.fn();
  desk.open(held, before);
  expect(before).not.toHaveBeenCalled();
  tellLeftOver();
  desk.open(held, after);
  await settle();
  expect([before.mock.calls, after.mock.calls]).toEqual([[[null]], [[null]]]);
  expect(hosts()).toHaveLength(1);
});
