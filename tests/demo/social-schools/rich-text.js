// The editor for the body of a post.
import { button, el } from './dom.js';

const marks = [
  ['bold', 'B', 'Vet'],
  ['italic', 'I', 'Cursief'],
  ['insertUnorderedList', '•', 'Lijst'],
];

export function richText({ oninput }) {
  const area = el('div', {
    class: 'css-6k2edt',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Bericht',
    'data-placeholder': 'Wat wil je vertellen?',
    oninput,
  });
  const tools = marks.map(([command, sign, words]) =>
    button(
      {
        class: `css-6k2btn css-6k2${command.slice(0, 2)}`,
        'aria-label': words,
        // The selection must stay in the editor.
        onmousedown: (event) => event.preventDefault(),
        onclick() {
          area.focus();
          document.execCommand(command);
        },
      },
      sign,
    ),
  );
  return {
    element: el(
      'div',
      { class: 'css-6k2box' },
      el('div', { class: 'css-6k2bar', role: 'toolbar', 'aria-label': 'Opmaak' }, ...tools),
      area,
    ),
    html: () => area.innerHTML,
    isEmpty: () => area.textContent.trim() === '',
    clear: () => area.replaceChildren(),
  };
}
