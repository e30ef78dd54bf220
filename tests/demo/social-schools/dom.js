// Makes elements: el('button', { class: 'x', onclick }, 'Words', otherElement).

/** Names in `on…` become listeners, booleans become properties, the rest attributes. */
export function el(tag, settings = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Every button here is `type="button"`: there is no form to submit. */
export function button(settings, ...children) {
  return el('button', { type: 'button', ...settings }, ...children);
}

const svg = 'http://www.w3.org/2000/svg';

/** A line drawing of 24 by 24; hidden from screen readers, the words say the same. */
export function icon(path) {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'css-0q8icn');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
