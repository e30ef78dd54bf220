/** Words that a page shows for its controls: labels, chosen options, switches. */

const clean = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** The accessible name as far as sites give one: ARIA, label, own words, placeholder, name. */
export function nameOf(element: Element): string {
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : clean(element.ownerDocument.getElementById(id)?.textContent)))
    .join(' ');
  const labels =
    'labels' in element && element.labels instanceof NodeList
      ? [...element.labels].map((label) => clean(label.textContent)).join(' ')
      : '';
  const own = /^(BUTTON|A)$/.test(element.tagName) ? clean(element.textContent) : '';
  const value =
    element instanceof HTMLInputElement && /^(submit|button)$/.test(element.type)
      ? element.value
      : '';
  const candidates = [element.getAttribute('aria-label'), byId, labels, own, value];
  const rest = ['title', 'placeholder', 'name'].map((name) => element.getAttribute(name));
  return [...candidates, ...rest].map(clean).find((name) => name !== '') ?? '';
}

/** The words of what is chosen: in selects, listboxes, and ticked boxes. */
export function chosenOptions(root: ParentNode): readonly string[] {
  const selected = [...root.querySelectorAll('select')].flatMap((select) =>
    [...select.selectedOptions].map((option) => clean(option.textContent)),
  );
  const options = root.querySelectorAll('[role="option"][aria-selected="true"]');
  const ticked = root.querySelectorAll(
    'input[type="checkbox"]:checked, input[type="radio"]:checked, [role="checkbox"][aria-checked="true"], [role="menuitemcheckbox"][aria-checked="true"]',
  );
  return [
    ...selected,
    ...[...options].map((option) => clean(option.textContent)),
    ...[...ticked].map((box) => nameOf(box) || clean(box.textContent)),
  ].filter((name) => name !== '');
}

/** Whether a switch or box of that name is on. */
export function isSwitchedOn(root: ParentNode, name: RegExp): boolean {
  const on = root.querySelectorAll(
    '[role="switch"][aria-checked="true"], [role="checkbox"][aria-checked="true"], input[type="checkbox"]:checked',
  );
  return [...on].some((box) => name.test(nameOf(box)) || name.test(clean(box.textContent)));
}
