/** Forms that are held: `form.submit()`, of which the guard never hears, and what it has stopped. */
import type { EventScopes } from '../dom/event-scopes.ts';
import { hearFormWords } from '../messaging/form-words.ts';
import type { GateHold } from '../messaging/gate-holds.ts';
import type { TypedText } from '../messaging/page-channel.ts';
import { type KeptForm, keepForm } from './kept-form.ts';
import type { Outgoing, TextGate } from './text-gate.ts';

export function guardFormSubmit(
  gate: TextGate,
  scopes: Pick<EventScopes, 'onWindow'>,
  page: typeof globalThis = globalThis,
): void {
  const { submit } = page.HTMLFormElement.prototype;
  const waiting = new WeakSet<HTMLFormElement>();
  /** What the guard has stopped last of each form. */
  const stopped = new WeakMap<HTMLFormElement, KeptForm>();

  async function submitWhenReleased(form: HTMLFormElement, first: GateHold): Promise<void> {
    const kept = keepForm(form);
    // What was changed during the hold has not been looked at: it is held in its turn.
    for (
      let hold: GateHold | null = first;
      hold !== null;
      hold = kept.isWiped() ? null : check(form)
    ) {
      const { outcome } = await hold.settled;
      if (outcome === 'refused' || !form.isConnected) return;
    }
    const done = kept.putBack();
    Reflect.apply(submit, form, []);
    done();
  }

  const check = (form: HTMLFormElement) =>
    isPublication(form) && !gate.isConcept(requestOf(form, page.document.baseURI))
      ? gate.checkTexts(textsOf(form))
      : null;

  page.HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    // A second call during the hold is the same publication.
    if (waiting.has(this)) return;
    const hold = check(this);
    if (hold === null) return Reflect.apply(submit, this, []);
    waiting.add(this);
    void submitWhenReleased(this, hold).finally(() => waiting.delete(this));
  };

  const listen = hearFormWords({
    onStopped: (form) => stopped.set(form, keepForm(form)),
    onAgain(form) {
      const done = stopped.get(form)?.putBack();
      // The submit that follows gathers what it sends before anything else runs.
      if (done !== undefined) setTimeout(done);
    },
  });
  scopes.onWindow(listen);
}

const isPublication = (form: HTMLFormElement): boolean =>
  form.method !== 'get' &&
  form.querySelector('input[type="password"]') === null &&
  form.querySelector('textarea, input[type="file"], [contenteditable]') !== null;

/** By its attribute: a field called "action" hides the form's own property. */
const requestOf = (form: HTMLFormElement, base: string): Outgoing => ({
  method: 'POST',
  url: new URL(form.getAttribute('action') ?? '', base).href,
  body: new FormData(form),
});

/** What the form itself would send: editors put their text into hidden fields by script. */
const textsOf = (form: HTMLFormElement): readonly TypedText[] =>
  [...new FormData(form)].flatMap(([label, value]) =>
    typeof value === 'string' && isText(value) ? [{ label, value }] : [],
  );

/** Tokens, numbers and codes are no text; a name has a letter or three. */
const isText = (value: string): boolean => /\p{L}{3}/u.test(value) && !/^[\w-]{20,}$/.test(value);
