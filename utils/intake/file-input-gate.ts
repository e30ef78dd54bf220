/** Files chosen in an input: invisible to the page until they are released. */
import type { GateHold, GateHolds } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import type { NativeInput } from './native-input.ts';
import { releasedFiles } from './released-files.ts';

/**
 * Two ways in, since either alone leaks: events (stopped before the page's own listeners) and
 * values (a page that reads an input which no event announced: detached, or in a closed root).
 */
export function guardFileInputs(
  holds: GateHolds,
  native: NativeInput,
  page: typeof globalThis = globalThis,
): void {
  const pending = new WeakMap<HTMLInputElement, GateHold>();
  const watched = new WeakSet<HTMLInputElement>();

  /** Takes unapproved files out of the input and holds them. True when there were any. */
  function takeFrom(input: HTMLInputElement): boolean {
    const files = native.filesOf(input);
    if (files.length === 0 || files.every(isApproved)) return false;
    // The latest choice wins.
    pending.get(input)?.withdraw();
    native.empty(input);
    const wasConnected = input.isConnected;
    const hold = holds.holdFiles(files);
    pending.set(input, hold);
    void hold.settled.then((settled) => {
      if (pending.get(input) !== hold) return;
      pending.delete(input);
      const isGone = wasConnected && !input.isConnected;
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
    approve(native.fill(input, files));
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
    input.addEventListener('input', onChosen, true);
    input.addEventListener('change', onChosen, true);
  }

  holds.onSweep(() => {
    for (const input of page.document.querySelectorAll('input')) {
      if (native.isFileInput(input)) takeFrom(input);
    }
  });
  page.addEventListener('input', onChosen, true);
  page.addEventListener('change', onChosen, true);
  native.patch({ onRead: takeFrom, onOpen: watch });
}
