// "Aan wie?": the groups a post goes to, and whether the website shows it too.
import { button, el, icon } from './dom.js';
import { icons } from './icons.js';

const wholeSchool = 'Hele school';
const groups = [wholeSchool, ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Groep ${number}`)];

export function audiencePicker({ onchange }) {
  let chosen = [];
  let isPublic = false;

  const summary = el('span', { class: 'css-3u7sum' }, 'Kies een groep');
  const options = groups.map((group) =>
    el(
      'div',
      {
        class: 'css-3u7opt',
        role: 'option',
        'aria-selected': 'false',
        tabindex: '-1',
        onclick: () => toggle(group),
      },
      group,
    ),
  );
  const list = el(
    'div',
    {
      class: 'css-3u7lst',
      role: 'listbox',
      'aria-label': 'Groepen',
      'aria-multiselectable': 'true',
      hidden: true,
      onkeydown: steer,
    },
    ...options,
  );
  const opener = button(
    {
      class: 'css-3u7btn',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      onclick: () => show(list.hidden),
    },
    el('span', { class: 'css-3u7lab' }, 'Aan wie?'),
    summary,
    icon(icons.down),
  );
  const website = button(
    { class: 'css-2s9swi', role: 'switch', 'aria-checked': 'false', onclick: togglePublic },
    el('span', { class: 'css-2s9knb', 'aria-hidden': 'true' }),
    'Ook op de openbare website',
  );
  const picker = el('div', { class: 'css-3u7box' }, opener, list);
  picker.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !picker.contains(event.relatedTarget)) show(false);
  });
  const element = el('div', { class: 'css-3u7row' }, picker, website);
  // A click beside the list closes it, wherever in the dialog.
  element.addEventListener('click', (event) => {
    if (!picker.contains(event.target)) show(false);
  });

  function show(isOpen) {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) options[Math.max(0, groups.indexOf(chosen[0]))].focus();
  }

  function toggle(group) {
    if (chosen.includes(group)) chosen = chosen.filter((other) => other !== group);
    else if (group === wholeSchool) chosen = [wholeSchool];
    else
      chosen = groups.filter(
        (one) => one === group || (one !== wholeSchool && chosen.includes(one)),
      );
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(chosen.includes(groups[index])));
    });
    summary.textContent = chosen.length > 0 ? chosen.join(', ') : 'Kies een groep';
    onchange();
  }

  function togglePublic() {
    isPublic = !isPublic;
    website.setAttribute('aria-checked', String(isPublic));
    onchange();
  }

  function steer(event) {
    const at = options.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 };
    if (event.key in moves) options[moves[event.key]]?.focus();
    else if (event.key === ' ' || event.key === 'Enter') toggle(groups[at]);
    else if (event.key === 'Escape') {
      show(false);
      opener.focus();
    } else return;
    event.preventDefault();
  }

  return {
    element,
    focus: () => opener.focus(),
    value: () => ({ groups: [...chosen], publicWebsite: isPublic }),
  };
}
