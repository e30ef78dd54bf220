/** The texts of a draft, as they stand in the fields of its composer. Nothing is ever written. */
import { isForm, isHtml, isInput, isTextArea } from '../dom/element-kinds.ts';
import { findAcross, type ShadowOf } from '../dom/find-across.ts';
import type { TextKind } from '../model/draft.ts';
import { nameOf } from './page-words.ts';

export interface FieldText {
  readonly kind: TextKind;
  readonly label: string;
  readonly value: string;
}

const editable =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

const textFields = `textarea, input:not([type]), input[type="text"], ${editable}`;

/** Of each field in which something is written. */
export const readTexts = (fields: readonly Element[]): readonly FieldText[] =>
  fields.map(readField).filter((text) => text.value.trim() !== '');

export function readField(field: Element): FieldText {
  const label = labelOf(field);
  return { kind: kindOf(label), label, value: textOf(field) };
}

/** The field that something stands in; of editors within editors the outermost. */
export function fieldAround(at: Element): Element | null {
  const { body, designMode } = at.ownerDocument;
  if (designMode === 'on') return body;
  let field = at.closest(textFields);
  for (let next = field; next !== null; next = next.parentElement?.closest(editable) ?? null) {
    field = next;
  }
  return field;
}

/**
 * Fields in shadow roots and in frames of the same origin belong to the composer around them. A form also owns
 * fields elsewhere on the page, which name it by `form="id"`.
 */
export function textFieldsOf(composer: ParentNode, shadowOf?: ShadowOf): readonly Element[] {
  const inside = findAcross(composer, `${textFields}, body`, shadowOf).filter(
    (field) => field.localName !== 'body' || isEditorsPage(field),
  );
  const owned = isForm(composer) ? [...composer.elements] : [];
  const all = new Set([...inside, ...owned.filter((field) => field.matches(textFields))]);
  // An editor within an editor is read with the outer one.
  return [...all].filter((field) => !field.parentElement?.closest(editable));
}

/** Editors make the page in their frame editable, either as an element or as a whole. */
const isEditorsPage = (body: Element): boolean =>
  body.matches(editable) || body.ownerDocument.designMode === 'on';

/** An editor's frame is named by its element, not by what is in it. */
function labelOf(field: Element): string {
  if (field.localName !== 'body') return nameOf(field);
  const frame = field.ownerDocument.defaultView?.frameElement;
  return nameOf(field) || (frame === null || frame === undefined ? '' : nameOf(frame));
}

/** Units of UTF-16 that stand in a field now. */
export const lengthOf = (field: Element): number => textOf(field).trim().length;

function textOf(field: Element): string {
  if (isTextArea(field) || isInput(field)) return field.value;
  // innerText keeps the line breaks between paragraphs, which textContent loses.
  return isHtml(field) ? field.innerText : '';
}

function kindOf(label: string): TextKind {
  if (/\b(titel|title|kop|onderwerp)\b/i.test(label)) return 'title';
  return /\b(alt|alternatieve|beschrijving van de (foto|afbeelding))\b/i.test(label)
    ? 'alt'
    : 'body';
}
