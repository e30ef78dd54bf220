/** A quiet mark in the page's corner: that something is being looked at, or that it is in order. */
import type { Progress } from '../messaging/frame-channel.ts';
import { showLanguage } from '../platform/show-language.ts';
import { translate } from '../platform/translate.ts';

export type MarkState =
  | 'checking'
  | 'ok'
  | 'noted'
  | 'cleaned'
  | 'not-cleaned'
  | 'asking'
  | 'undecided'
  | 'left-over'
  | 'off'
  | 'failed'
  | 'too-much'
  | 'look-failed'
  | 'hidden';

/** These stay until something else is to be said. */
const lasting: ReadonlySet<MarkState> = new Set([
  'checking',
  'asking',
  'undecided',
  'left-over',
  'failed',
  'too-much',
]);

/** How long a mark that wants nothing stays in sight, in milliseconds. */
const quietStays = 4_000;

const colours: Readonly<Record<Exclude<MarkState, 'hidden'>, string>> = {
  checking: '#1f3a5f',
  ok: '#1d6b3c',
  noted: '#7a4b00',
  cleaned: '#1d6b3c',
  'not-cleaned': '#7a4b00',
  asking: '#1f3a5f',
  undecided: '#9c2f1f',
  'left-over': '#9c2f1f',
  off: '#9c2f1f',
  failed: '#9c2f1f',
  'too-much': '#9c2f1f',
  'look-failed': '#7a4b00',
};

/** Says nothing about a pupil: the page can read it (S4). */
export function createStatusMark(): (state: MarkState, progress?: Progress) => void {
  const host = document.createElement('div');
  const mark = document.createElement('div');
  showLanguage(mark);
  mark.setAttribute('role', 'status');
  mark.style.cssText =
    'all:initial;position:fixed;right:16px;bottom:16px;z-index:2147483647;padding:10px 16px;' +
    'border-radius:999px;color:#fff;font:600 14px/1.3 system-ui,sans-serif;max-width:22rem;' +
    'box-shadow:0 4px 16px rgb(0 0 0 / .25);pointer-events:none';
  host.attachShadow({ mode: 'closed' }).append(mark);
  // Read now: an extension that has crashed or was updated has no words any more.
  const name = translate('extension_name');
  const words = {
    checking: translate('mark_checking'),
    counting: translate('mark_checking_photo', '#1', '#2'),
    ok: translate('mark_ok'),
    noted: translate('mark_noted'),
    cleaned: translate('mark_cleaned'),
    'not-cleaned': translate('mark_not_cleaned'),
    asking: translate('mark_asking'),
    undecided: translate('mark_undecided'),
    'left-over': translate('mark_left_over'),
    off: translate('mark_off'),
    failed: translate('mark_failed'),
    'too-much': translate('mark_too_much'),
    'look-failed': translate('mark_look_failed'),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (state, progress) => {
    clearTimeout(timer);
    if (state === 'hidden') {
      host.remove();
      return;
    }
    const said =
      progress === undefined
        ? words[state]
        : words.counting.replace('#1', `${progress.photo}`).replace('#2', `${progress.photos}`);
    mark.textContent = `${name}: ${said}`;
    mark.style.backgroundColor = colours[state];
    document.documentElement.append(host);
    if (!lasting.has(state)) timer = setTimeout(() => host.remove(), quietStays);
  };
}
