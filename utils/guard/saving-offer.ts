/** Offers to save what was released, for a site that does not take it from us: a person's own choice it takes. */
import { showLanguage } from '../platform/show-language.ts';
import { translate } from '../platform/translate.ts';

/** Long enough to look at the page and see that nothing came, in milliseconds. */
const offerStays = 60_000;

/** Says nothing about a pupil: the page can read it (S4). */
export function createSavingOffer(
  expect: (files: readonly Blob[]) => Promise<void>,
): (files: readonly File[]) => void {
  const host = document.createElement('div');
  const box = document.createElement('div');
  const words = document.createElement('p');
  const button = createButton('#1f3a5f', '#fff');
  const close = createButton('transparent', '#1f3a5f');
  close.textContent = translate('saving_close');
  showLanguage(box);
  box.setAttribute('role', 'status');
  box.style.cssText =
    'all:initial;position:fixed;right:16px;bottom:72px;z-index:2147483647;max-width:20rem;' +
    'padding:14px 16px;border:1px solid #b9c4d0;border-radius:12px;background:#fff;color:#1f2933;' +
    'font:400 14px/1.45 system-ui,sans-serif;box-shadow:0 4px 16px rgb(0 0 0 / .25);color-scheme:light';
  words.style.cssText = 'all:unset;display:block';
  box.append(words, button, close);
  host.attachShadow({ mode: 'closed' }).append(box);
  let offered: readonly File[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (text: string): void => {
    words.textContent = text;
    document.documentElement.append(host);
    clearTimeout(timer);
    timer = setTimeout(() => host.remove(), offerStays);
  };
  close.addEventListener('click', () => host.remove());
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    const files = offered;
    // Expected before anybody can choose them.
    void expect(files).then(() => {
      for (const file of files) save(file);
      button.style.display = 'none';
      show(translate('saving_done'));
    });
  });

  return (files) => {
    offered = files;
    button.textContent = translate(files.length === 1 ? 'saving_button' : 'saving_button_more');
    button.style.display = 'inline-block';
    show(`${translate('extension_name')}: ${translate('saving_offer')}`);
  };
}

function createButton(back: string, front: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText =
    `all:revert;margin:10px 6px 0 0;padding:7px 14px;border:0;border-radius:8px;background:${back};` +
    `color:${front};font:600 14px/1.3 system-ui,sans-serif;cursor:pointer`;
  return button;
}

function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
