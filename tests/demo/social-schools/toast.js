// A short message at the bottom of the window.
import { el } from './dom.js';

/** `role` is "status" for good news and "alert" for bad; bad news stays longer. */
export function showToast(words, role) {
  const kind = role === 'alert' ? 'css-2t0bad' : 'css-2t0gut';
  const toast = el('div', { class: `css-8y6tst ${kind}`, role }, words);
  document.body.append(toast);
  setTimeout(() => toast.remove(), role === 'alert' ? 8000 : 4000);
}
