/** Words that a page shows for its controls. */
import { isElement, isInput, isText } from '../dom/element-kinds.ts';

const clean = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

export const wordsOf = (element: Element): string => clean(element.textContent);

/** The accessible name as far as sites give one: ARIA, label, own words, placeholder, name. */
export function nameOf(element: Element): string {
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : clean(element.ownerDocument.getElementById(id)?.textContent)))
    .join(' ');
  const labels =
    'labels' in element && element.labels !== null
      ? [...(element.labels as NodeList)].map((label) => clean(ownWords(label))).join(' ')
      : '';
  const own = element.matches('button, a, [role="button"]') ? wordsOf(element) : '';
  const value = isInput(element) && /^(submit|button)$/.test(element.type) ? element.value : '';
  const candidates = [element.getAttribute('aria-label'), byId, labels, own, value];
  const rest = ['title', 'placeholder', 'name'].map((name) => element.getAttribute(name));
  return [...candidates, ...rest].map(clean).find((name) => name !== '') ?? '';
}

/** A label may wrap its field, whose contents are not part of the label. */
function ownWords(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && node.matches('textarea, select, [contenteditable]')) return '';
  return [...node.childNodes].map(ownWords).join(' ');
}

/** Whether a switch or box of that name is on. */
export function isSwitchedOn(root: ParentNode, name: RegExp): boolean {
  const on = root.querySelectorAll(
    '[role="switch"][aria-checked="true"], [role="checkbox"][aria-checked="true"], input[type="checkbox"]:checked',
  );
  return [...on].some((box) => name.test(nameOf(box)) || name.test(wordsOf(box)));
}
