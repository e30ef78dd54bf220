/** Files that are dropped or pasted: held, then dropped or pasted again for the page. */
import type { GateHolds } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import type { NativeInput } from './native-input.ts';
import { releasedFiles } from './released-files.ts';

type Transfer = DragEvent | ClipboardEvent;

export function guardTransfers(
  holds: GateHolds,
  native: NativeInput,
  page: typeof globalThis = globalThis,
): void {
  function onTransfer(event: Transfer): void {
    const transfer = transferOf(event);
    const files = [...(transfer?.files ?? [])];
    const [target] = event.composedPath();
    if (transfer === null || files.length === 0 || files.every(isApproved)) return;
    if (!(target instanceof page.Node)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const texts = textsOf(transfer);
    // The page lights its drop zone up until it hears how the drag ended.
    if (event.type === 'drop') target.dispatchEvent(replayOf(event, 'dragleave', null));
    void holds.holdFiles(files).settled.then((settled) => {
      // An element that the page has thrown out meanwhile gets nothing.
      if (settled.outcome === 'refused' || !target.isConnected) return;
      const kept = releasedFiles(files, settled.kept);
      approve(kept);
      replay(event, target, kept, texts);
    });
  }

  function replay(
    event: Transfer,
    target: Node,
    files: readonly File[],
    texts: readonly (readonly [string, string])[],
  ): void {
    if (native.isFileInput(target)) {
      // What the browser itself does with files that land on an input.
      approve(native.fill(target, files));
      target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      target.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    const transfer = new page.DataTransfer();
    for (const [type, text] of texts) transfer.setData(type, text);
    for (const file of files) transfer.items.add(file);
    approve([...transfer.files]);
    const types = event.type === 'drop' ? (['dragenter', 'dragover', 'drop'] as const) : ['paste'];
    const isTaken = types
      .map((type) => target.dispatchEvent(replayOf(event, type, transfer)))
      .includes(false);
    // The browser itself pastes the words where no script has done it; undo knows of it.
    const words = texts.find(([type]) => type === 'text/plain')?.[1];
    if (event.type === 'paste' && !isTaken && words !== undefined) {
      page.document.execCommand('insertText', false, words);
    }
  }

  function replayOf(event: Transfer, type: string, transfer: DataTransfer | null): Event {
    const common = { bubbles: true, cancelable: true, composed: true };
    if (event instanceof page.DragEvent) {
      const { clientX, clientY, screenX, screenY } = event;
      const at = { clientX, clientY, screenX, screenY };
      return new page.DragEvent(type, { ...common, ...at, dataTransfer: transfer });
    }
    return new page.ClipboardEvent(type, { ...common, clipboardData: transfer });
  }

  const transferOf = (event: Transfer): DataTransfer | null =>
    event instanceof page.DragEvent ? event.dataTransfer : event.clipboardData;

  page.addEventListener('drop', onTransfer, true);
  page.addEventListener('paste', onTransfer, true);
}

/** A mixed paste keeps its words. */
const textsOf = (transfer: DataTransfer): readonly (readonly [string, string])[] =>
  transfer.types
    .filter((type) => type.startsWith('text/'))
    .map((type) => [type, transfer.getData(type)] as const);
