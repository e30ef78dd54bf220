/** What the guard tells the page gate of a form while its submit runs: no port is heard in time. */

import { isForm } from '../dom/element-kinds.ts';

/** Heard by the gate before the page, and stopped there. */
const stopped = 'beeldwacht:stopped';
const again = 'beeldwacht:again';

/** Its submit has been stopped. */
export const tellStopped = (form: HTMLFormElement): void => tell(form, stopped);

/** It is submitted again at once, by the teacher's word. */
export const tellAgain = (form: HTMLFormElement): void => tell(form, again);

const tell = (form: HTMLFormElement, type: string): void => {
  form.dispatchEvent(new Event(type, { composed: true }));
};

export interface FormWords {
  onStopped(form: HTMLFormElement): void;
  onAgain(form: HTMLFormElement): void;
}

/** Gives what listens in a window, or listens again. Of a form in a closed shadow root nothing is heard. */
export function hearFormWords(words: FormWords): (scope: EventTarget) => void {
  const hear = (event: Event): void => {
    event.stopImmediatePropagation();
    const [form] = event.composedPath();
    if (!isForm(form)) return;
    if (event.type === stopped) words.onStopped(form);
    else words.onAgain(form);
  };
  return (scope) => {
    for (const type of [stopped, again]) scope.addEventListener(type, hear, true);
  };
}
