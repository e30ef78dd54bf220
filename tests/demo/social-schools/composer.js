// The dialog in which a post is written.
import { audiencePicker } from './audience-picker.js';
import { startAutosave } from './autosave.js';
import { button, el, icon } from './dom.js';
import { icons } from './icons.js';
import { photoShelf } from './photo-shelf.js';
import { richText } from './rich-text.js';
import { takeDropsAndPastes } from './take-drops-and-pastes.js';

/** `onpublish` gets what the API wants; by then the composer is empty and closed. */
export function openComposer({ onpublish }) {
  const autosave = startAutosave(read);
  const audience = audiencePicker({ onchange: autosave.touch });
  const title = el('input', { id: 'css-titel', class: 'css-4f8inp', oninput: autosave.touch });
  const editor = richText({ oninput: autosave.touch });
  const photos = photoShelf({ onchange: changed });
  const hint = el('p', { class: 'css-7e5err', role: 'alert' });
  const place = button({ class: 'css-1k3x9z', onclick: publish }, 'Plaatsen');

  const dialog = el(
    'div',
    { class: 'css-9c2dlg', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Nieuw bericht' },
    el(
      'div',
      { class: 'css-9c2hed' },
      el('h2', {}, 'Nieuw bericht'),
      button({ class: 'css-5r1ico', 'aria-label': 'Sluiten', onclick: close }, icon(icons.close)),
    ),
    el(
      'div',
      { class: 'css-9c2bdy' },
      audience.element,
      el('label', { for: 'css-titel', class: 'css-4f8lab' }, 'Titel'),
      title,
      editor.element,
      photos.element,
      hint,
    ),
    el('div', { class: 'css-9c2fot' }, photos.addButton, autosave.element, place),
  );
  const scrim = el('div', { class: 'css-9c2scr' }, dialog);

  takeDropsAndPastes(dialog, photos.add);
  dialog.addEventListener('keydown', keepFocusInside);
  document.body.append(scrim);
  title.focus();

  function read() {
    return {
      title: title.value,
      body: editor.html(),
      audience: audience.value(),
      photos: photos.ids(),
    };
  }

  function changed() {
    place.disabled = photos.isBusy();
    autosave.touch();
  }

  function close() {
    autosave.stop();
    photos.stop();
    scrim.remove();
  }

  function publish() {
    const post = read();
    if (post.audience.groups.length === 0) {
      hint.textContent = 'Kies eerst aan wie je dit bericht stuurt.';
      audience.focus();
      return;
    }
    if (post.title.trim() === '' && editor.isEmpty() && post.photos.length === 0) {
      hint.textContent = 'Schrijf eerst iets of kies een foto.';
      title.focus();
      return;
    }
    // Like the real app: the fields are gone before the request leaves.
    title.value = '';
    editor.clear();
    close();
    onpublish(post);
  }

  function keepFocusInside(event) {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll('button, input, [contenteditable], [tabindex="0"]')];
    const seen = stops.filter((stop) => !stop.disabled && stop.offsetParent !== null);
    const [first, last] = [seen[0], seen[seen.length - 1]];
    const edge = event.shiftKey ? first : last;
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
