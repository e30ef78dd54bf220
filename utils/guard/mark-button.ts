/** One quiet mark: a real button, with words, or without them where there is little room. */
import type { Rect } from '../dom/rect-across.ts';
import { showLanguage } from '../platform/show-language.ts';
import { translate } from '../platform/translate.ts';
import type { Size } from './mark-spots.ts';

export interface MarkButton {
  readonly element: HTMLButtonElement;
  /** What it can be, widest first, in CSS pixels. Drawn once for it: letters differ from screen to screen. */
  sizes(): readonly Size[];
  /** Null: there is no room for it now. */
  placeAt(spot: Rect | null): void;
}

/** Large enough to press (WCAG 2.5.8: 24 pixels). */
const height = 26;
const small: Size = { width: height, height };

/** A head and shoulders in a card: somebody is named. */
const drawing =
  'M4 3.5h16v17H4zM12 12a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM7.5 17.2a4.5 4.5 0 0 1 9 0';

/** Dark on light with a dark edge, so that it holds on any page; nothing in it moves. */
export function createMarkButton(onPress: () => void): MarkButton {
  const button = document.createElement('button');
  const words = document.createElement('span');
  const label = translate('typed_mark_label', translate('extension_name'));
  words.textContent = translate('typed_mark');
  showLanguage(button);
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.append(icon(), words);
  button.style.cssText =
    'all:initial;position:fixed;box-sizing:border-box;display:none;align-items:center;' +
    'justify-content:center;gap:5px;padding:0 9px;border:1.5px solid #7a4b00;border-radius:13px;' +
    'background:#fff8e8;color:#5c3800;font:600 13px/1 system-ui,sans-serif;white-space:nowrap;' +
    'cursor:pointer;outline-offset:2px;color-scheme:light';
  const ring = (width: number) => () => {
    const isByKey = width > 0 && button.matches(':focus-visible');
    button.style.outline = isByKey ? `${width}px solid #17598f` : 'none';
  };
  button.addEventListener('focus', ring(3));
  button.addEventListener('blur', ring(0));
  // The caret stays where it is: a press of the mouse takes no focus from the editor.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  let wide: Size | null = null;
  return {
    element: button,
    sizes() {
      wide ??= measure(button, words);
      return [wide, small];
    },
    placeAt(spot) {
      // Hiding what has the focus would lose the keyboard's place.
      if (spot === null) {
        if (!button.matches(':focus')) button.style.display = 'none';
        return;
      }
      const isWide = spot.right - spot.left > small.width;
      words.style.cssText = isWide ? 'all:unset' : 'display:none';
      button.style.display = 'flex';
      button.style.left = `${spot.left}px`;
      button.style.top = `${spot.top}px`;
      button.style.padding = isWide ? '0 9px' : '0';
      button.style.width = `${spot.right - spot.left}px`;
      button.style.height = `${height}px`;
    },
  };
}

function measure(button: HTMLElement, words: HTMLElement): Size {
  words.style.cssText = 'all:unset';
  const before = button.style.display;
  button.style.display = 'flex';
  button.style.width = 'auto';
  const { width } = button.getBoundingClientRect();
  button.style.display = before;
  return { width: Math.ceil(width), height };
}

function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText =
    'flex:none;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:2;' +
    'stroke-linecap:round;stroke-linejoin:round';
  path.setAttribute('d', drawing);
  svg.append(path);
  return svg;
}
