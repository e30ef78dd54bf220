/** Files chosen in an input: invisible to the page until they are released. */
import { isForm } from '../dom/element-kinds.ts';
import type { EventScopes } from '../dom/event-scopes.ts';
import { findAcross } from '../dom/find-across.ts';
import type { GateHold, GateHolds } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import type { AdmitExpected } from './expected-files.ts';
import type { NativeInput } from './native-input.ts';
import { anew, releasedFiles } from './released-files.ts';

/**
 * Two ways in, since either alone leaks: events (stopped before the page's own listeners) and
 * values (a page that reads an input which no event announced: detached, or in a closed root).
 */
export function guardFileInputs(
  holds: GateHolds,
  native: NativeInput,
  scopes: EventScopes,
  admit: AdmitExpected,
  page: typeof globalThis = globalThis,
): void {
  const pending = new WeakMap<HTMLInputElement, GateHold>();
  const watched = new WeakSet<HTMLInputElement>();

  /** Takes unapproved files out of the input and holds them. True when there were any. */
  function takeFrom(input: HTMLInputElement): boolean {
    const files = native.filesOf(input);
    if (files.length === 0 || files.every(isApproved) || admit(files)) return false;
    // The latest choice wins.
    pending.get(input)?.withdraw();
    native.empty(input);
    const wasConnected = input.isConnected;
    const { href } = page.location;
    const hold = holds.holdFiles(files);
    pending.set(input, hold);
    void hold.settled.then((settled) => {
      if (pending.get(input) !== hold) return;
      pending.delete(input);
      // What a script has opened it may throw away at once; a page that is another by now wants nothing of it.
      const isBrief = watched.has(input) && page.location.href === href;
      const isGone = wasConnected && !input.isConnected && !isBrief;
      if (settled.outcome === 'refused' || isGone) {
        input.dispatchEvent(new Event('cancel', { bubbles: true }));
        return;
      }
      replay(input, releasedFiles(files, settled.kept));
    });
    return true;
  }

  /** As if the user had just chosen these. */
  function replay(input: HTMLInputElement, files: readonly File[]): void {
    // A site that did not take it can be given it again: else no event would come of that. From a frame
    // without an address Firefox sends no file that was made anew there.
    const isOuter = page.parent === page.window;
    approve(native.fill(input, isOuter ? files.map(anew) : files));
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function onChosen(event: Event): void {
    const [input] = event.composedPath();
    if (!native.isFileInput(input)) return;
    // `input` empties the element; the `change` that follows it belongs to the same choice.
    if (takeFrom(input) || (event.isTrusted && pending.has(input))) {
      event.stopImmediatePropagation();
    }
  }

  /** An input outside the document announces its files to nobody but itself. */
  function watch(input: HTMLInputElement): void {
    if (watched.has(input) || !native.isFileInput(input)) return;
    watched.add(input);
    listen(input);
  }

  /** A copy of an input has its files, as other objects: what was released is released there too. */
  function passOn(original: HTMLInputElement, copy: HTMLInputElement): void {
    const files = native.filesOf(original);
    if (files.length > 0 && files.every(isApproved)) approve(native.filesOf(copy));
  }

  const takeFromForm = (form: HTMLFormElement): void => {
    for (const input of native.inputsOf(form)) takeFrom(input);
  };

  /** A form that is sent during a hold is sent after it, with what was released. */
  function onSubmit(event: Event): void {
    const { target: form } = event;
    if (!event.isTrusted || !isForm(form)) return;
    takeFromForm(form);
    const waiting = native.inputsOf(form).flatMap((input) => pending.get(input) ?? []);
    if (waiting.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const submitter = 'submitter' in event ? (event.submitter as HTMLElement | null) : null;
    void Promise.all(waiting.map((hold) => hold.settled)).then((all) => {
      const isWhole = all.every(({ outcome }) => outcome === 'released');
      if (isWhole && form.isConnected) {
        page.HTMLFormElement.prototype.requestSubmit.call(form, submitter);
      }
    });
  }

  /** To the page a field that is held has its file: nobody shall be told to choose one. */
  function onInvalid(event: Event): void {
    const [input] = event.composedPath();
    if (!native.isFileInput(input) || !pending.has(input)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** What is wiped during a hold does not come back afterwards. */
  function onReset(event: Event): void {
    if (!isForm(event.target)) return;
    for (const input of native.inputsOf(event.target)) pending.get(input)?.withdraw();
  }

  function listen(scope: EventTarget): void {
    scope.addEventListener('input', onChosen, true);
    scope.addEventListener('change', onChosen, true);
  }

  scopes.onEach((scope) => {
    listen(scope);
    scope.addEventListener('submit', onSubmit, true);
    scope.addEventListener('invalid', onInvalid, true);
    scope.addEventListener('reset', onReset, true);
  });
  holds.onSweep(() => {
    for (const input of findAcross(page.document, 'input')) {
      // What lies in a frame its own gate sweeps, which knows what was released there.
      if (input.ownerDocument === page.document && native.isFileInput(input)) takeFrom(input);
    }
  });
  native.patch({ onRead: takeFrom, onOpen: watch, onGather: takeFromForm, onClone: passOn });
}
