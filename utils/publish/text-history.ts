/** What was typed on this page: pages empty their editors before they send. */
import type { GateHolds } from '../messaging/gate-holds.ts';
import type { TypedText } from '../messaging/page-channel.ts';

export interface TextHistory {
  /** The latest text of each field that was typed in. */
  texts(): readonly TypedText[];
}

/** More fields than any composer has; the oldest is forgotten first. */
const most = 50;

/** Fields outside a composer (a chat, a search) are none of the guard's business. */
export function keepTextHistory(
  holds: Pick<GateHolds, 'isInComposer'>,
  page: typeof globalThis = globalThis,
): TextHistory {
  const fields = new Map<EventTarget, TypedText>();

  const onInput = (event: Event): void => {
    const [field] = event.composedPath();
    const value = typedIn(field);
    if (!(field instanceof page.Element) || value === null || !holds.isInComposer(field)) return;
    fields.delete(field);
    fields.set(field, { label: labelOf(field), value });
    const [oldest] = fields.keys();
    if (fields.size > most && oldest !== undefined) fields.delete(oldest);
  };

  /** Passwords, searches and addresses are not a post's text. */
  const typedIn = (field: EventTarget | undefined): string | null => {
    if (field instanceof page.HTMLTextAreaElement) return field.value;
    if (field instanceof page.HTMLInputElement) return field.type === 'text' ? field.value : null;
    return field instanceof page.HTMLElement && field.isContentEditable ? field.innerText : null;
  };

  page.addEventListener('input', onInput, true);
  return { texts: () => [...fields.values()].filter((text) => text.value.trim() !== '') };
}

const labelOf = (field: EventTarget): string =>
  field instanceof Element
    ? (field.getAttribute('aria-label') ?? field.getAttribute('name') ?? '')
    : '';
