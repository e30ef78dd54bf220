// The photos of a post: each is shrunk and uploaded as soon as it is chosen.
import { removePhoto, uploadPhoto } from './api.js';
import { button, el, icon } from './dom.js';
import { icons } from './icons.js';
import { shrinkPhoto } from './shrink-photo.js';

export function photoShelf({ onchange }) {
  const photos = new Set();
  const element = el('ul', { class: 'css-0p3lst', 'aria-label': "Foto's" });
  const addButton = button(
    { class: 'css-5r1out', onclick: choose },
    icon(icons.photo),
    "Foto's toevoegen",
  );

  function choose() {
    // Never put into the page, like the real app does.
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = 'image/*';
    input.onchange = () => add(input.files);
    input.click();
  }

  function add(files) {
    for (const file of files) void addOne(file);
  }

  async function addOne(file) {
    const photo = { state: 'busy', id: '', abort: new AbortController() };
    photos.add(photo);
    const bar = el('progress', { max: '1', value: '0', 'aria-label': `${file.name} laden` });
    const remove = button(
      { class: 'css-0p3del', 'aria-label': `${file.name} verwijderen`, onclick: drop },
      icon(icons.close),
    );
    const tile = el('li', { class: 'css-0p3til' }, bar, remove);
    element.append(tile);
    onchange();

    function drop() {
      photo.abort.abort();
      photos.delete(photo);
      tile.remove();
      if (photo.id) void removePhoto(photo.id);
      onchange();
    }

    try {
      const blob = await shrinkPhoto(file).catch(() => {
        throw new Error('Geen leesbare foto');
      });
      const shown = URL.createObjectURL(blob);
      tile.prepend(el('img', { src: shown, alt: file.name }));
      const answer = await uploadPhoto(
        blob,
        file.name,
        (part) => (bar.value = part),
        photo.abort.signal,
      ).catch(() => {
        throw new Error('Uploaden mislukt');
      });
      photo.id = answer.id;
      photo.state = 'done';
    } catch (error) {
      photo.state = 'failed';
      tile.classList.add('css-0p3bad');
      tile.append(el('span', { role: 'alert' }, error.message));
    }
    bar.remove();
    if (photos.has(photo)) onchange();
  }

  const all = (state) => [...photos].filter((photo) => photo.state === state);
  return {
    element,
    addButton,
    add,
    ids: () => all('done').map((photo) => photo.id),
    isBusy: () => all('busy').length > 0,
    stop() {
      for (const photo of all('busy')) photo.abort.abort();
    },
  };
}
