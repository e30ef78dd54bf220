// Saves the draft on the server while it is being written.
import { saveDraft } from './api.js';
import { el } from './dom.js';

const pause = 1000;

/** `read` gives the draft as it is now; `touch` says that it changed. */
export function startAutosave(read) {
  const id = crypto.randomUUID();
  const element = el('span', { class: 'css-1s4sav', role: 'status' });
  let timer;

  async function save() {
    try {
      await saveDraft(id, read());
      element.textContent = 'Concept opgeslagen';
    } catch {
      element.textContent = 'Opslaan mislukt';
    }
  }

  return {
    element,
    touch() {
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    stop: () => clearTimeout(timer),
  };
}
