/** What was typed on this page: pages empty their editors before they send. */
import { isHtml, isInput, isTextArea } from '../dom/element-kinds.ts';
import type { EventScopes } from '../dom/event-scopes.ts';
import type { GateHolds } from '../messaging/gate-holds.ts';
import type { TypedText } from '../messaging/page-channel.ts';

export interface TextHistory {
  /** The latest text of each field that was typed in, in this frame and in others of the page. */
  texts(): readonly TypedText[];
}

/** More fields than any composer has; the oldest is forgotten first. */
const most = 50;

/** How long a change may wait before the page's other frames are told, in milliseconds. */
const tellAfter = 150;

/** Fields outside a composer (a chat, a search) are none of the guard's business. */
export function keepTextHistory(
  holds: Pick<GateHolds, 'isInComposer' | 'tellTyped' | 'typedElsewhere'>,
  scopes: Pick<EventScopes, 'onWindow'>,
): TextHistory {
  const fields = new Map<EventTarget, TypedText>();
  const own = (): readonly TypedText[] =>
    [...fields.values()].filter((text) => text.value.trim() !== '');
  let isTelling = false;

  const read = (field: EventTarget | undefined): void => {
    const value = typedIn(field);
    if (!isHtml(field) || value === null || !holds.isInComposer(field)) return;
    fields.delete(field);
    fields.set(field, { label: labelOf(field), value });
    const [oldest] = fields.keys();
    if (fields.size > most && oldest !== undefined) fields.delete(oldest);
    if (isTelling) return;
    isTelling = true;
    setTimeout(() => {
      isTelling = false;
      holds.tellTyped(own());
    }, tellAfter);
  };

  const onInput = (event: Event): void => read(event.composedPath()[0]);
  /** Editors that build their page themselves let no `input` come of it. */
  const onBeforeInput = (event: Event): void => {
    const [field] = event.composedPath();
    setTimeout(() => read(field));
  };
  scopes.onWindow((scope) => {
    scope.addEventListener('input', onInput, true);
    scope.addEventListener('beforeinput', onBeforeInput, true);
  });
  return { texts: () => [...own(), ...holds.typedElsewhere()] };
}

/** Passwords, searches and addresses are not a post's text. */
function typedIn(field: EventTarget | undefined): string | null {
  if (isTextArea(field)) return field.value;
  if (isInput(field)) return field.type === 'text' ? field.value : null;
  return isHtml(field) && field.isContentEditable ? field.innerText : null;
}

const labelOf = (field: Element): string =>
  field.getAttribute('aria-label') ?? field.getAttribute('name') ?? '';
