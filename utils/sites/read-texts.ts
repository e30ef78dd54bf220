/** The texts of a draft, as they stand in the fields of its composer. Nothing is ever written. */
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

export function readTexts(composer: ParentNode): readonly FieldText[] {
  return (
    fieldsOf(composer)
      // An editor within an editor is read with the outer one.
      .filter((field) => !field.parentElement?.closest(editable))
      .map((field) => {
        const label = nameOf(field);
        return { kind: kindOf(label), label, value: textOf(field) };
      })
      .filter((text) => text.value.trim() !== '')
  );
}

/** A form also owns fields elsewhere on the page, which name it by `form="id"`. */
function fieldsOf(composer: ParentNode): readonly Element[] {
  const inside = [...composer.querySelectorAll(textFields)];
  const owned = composer instanceof HTMLFormElement ? [...composer.elements] : [];
  return [...new Set([...inside, ...owned.filter((field) => field.matches(textFields))])];
}

function textOf(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  // innerText keeps the line breaks between paragraphs, which textContent loses.
  return field instanceof HTMLElement ? field.innerText : '';
}

function kindOf(label: string): TextKind {
  if (/\b(titel|title|kop|onderwerp)\b/i.test(label)) return 'title';
  return /\b(alt|alternatieve|beschrijving van de (foto|afbeelding))\b/i.test(label)
    ? 'alt'
    : 'body';
}
