/** Files that are dropped or pasted: held, then dropped or pasted again for the page. */
import { isHtml, isNode } from '../dom/element-kinds.ts';
import type { EventScopes } from '../dom/event-scopes.ts';
import type { GateHolds } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import type { AdmitExpected } from './expected-files.ts';
import { type GivenNode, givenNode, patchEntries } from './given-entries.ts';
import { type HeldDrop, takeDrop } from './held-drop.ts';
import { insertNatively } from './insert-natively.ts';
import type { NativeInput } from './native-input.ts';
import { releasedAt } from './released-files.ts';

type Transfer = DragEvent | ClipboardEvent;
type Texts = readonly (readonly [type: string, text: string])[];

/**
 * No drag is over in an instant, in milliseconds: a drop zone that is shown a moment after `dragover`
 * would be shown after the drop, and stay.
 */
const dragTakes = 20;

export function guardTransfers(
  holds: GateHolds,
  native: NativeInput,
  scopes: EventScopes,
  admit: AdmitExpected,
  page: typeof globalThis = globalThis,
): void {
  const entries = patchEntries(page);

  function onTransfer(event: Transfer): void {
    const transfer = transferOf(event);
    const files = [...(transfer?.files ?? [])];
    const target = scopes.innermost(event);
    if (transfer === null || files.length === 0 || files.every(isApproved)) return;
    if (!isNode(target) || admit(files)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const texts = textsOf(transfer);
    const drop = takeDrop(transfer);
    // The page lights its drop zone up until it hears how the drag ended.
    if (event.type === 'drop') target.dispatchEvent(replayOf(event, 'dragleave', null));
    void hold(drop, (given) => {
      // An element that the page has thrown out meanwhile gets nothing.
      if (target.isConnected) replay(event, target, given, texts);
    });
  }

  async function hold(
    dropped: HeldDrop | Promise<HeldDrop>,
    onReleased: (given: readonly GivenNode[]) => void,
  ): Promise<void> {
    const { files, nodes } = dropped instanceof Promise ? await dropped : dropped;
    if (files.length === 0) return;
    const settled = await holds.holdFiles(files).settled;
    if (settled.outcome === 'refused') return;
    const released = releasedAt(files, settled.kept);
    approve([...released.values()]);
    onReleased(nodes.flatMap((node) => givenNode(node, (at) => released.get(at) ?? null) ?? []));
  }

  function replay(event: Transfer, target: Node, given: readonly GivenNode[], texts: Texts): void {
    // A folder is an empty file to a page that asks for files only, as the browser gives it.
    const files = given.map((node) => ('file' in node ? node.file : new File([], node.name)));
    approve(files);
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
    // The browser's own drags may be copied; those made by script may not, unless it is said.
    transfer.effectAllowed = 'all';
    transfer.dropEffect = 'copy';
    approve([...transfer.files]);
    for (const [at, file] of [...transfer.files].entries()) {
      const node = given[at];
      if (node !== undefined) entries.give(file, node);
    }
    const tell = (type: string): boolean => target.dispatchEvent(replayOf(event, type, transfer));
    const give = (): void => {
      const isLeft = tell(event.type);
      const words = texts.find(([type]) => type === 'text/plain')?.[1];
      if (isLeft && isHtml(target)) void insertNatively(target, { event, transfer, files, words });
    };
    if (event.type === 'paste') {
      give();
      return;
    }
    tell('dragenter');
    tell('dragover');
    setTimeout(give, dragTakes);
  }

  function replayOf(event: Transfer, type: string, transfer: DataTransfer | null): Event {
    const common = { bubbles: true, cancelable: true, composed: true };
    if (isDrag(event)) {
      const { clientX, clientY, screenX, screenY } = event;
      const at = { clientX, clientY, screenX, screenY };
      return new page.DragEvent(type, { ...common, ...at, dataTransfer: transfer });
    }
    const replayed = new page.ClipboardEvent(type, { ...common, clipboardData: transfer });
    // Firefox leaves the data out.
    if (transfer !== null && replayed.clipboardData?.files.length !== transfer.files.length) {
      Object.defineProperty(replayed, 'clipboardData', { value: transfer });
    }
    return replayed;
  }

  scopes.onWindow((scope) => {
    scope.addEventListener('drop', onTransfer as EventListener, true);
    scope.addEventListener('paste', onTransfer as EventListener, true);
  });
}

const isDrag = (event: Transfer): event is DragEvent => 'dataTransfer' in event;

const transferOf = (event: Transfer): DataTransfer | null =>
  isDrag(event) ? event.dataTransfer : event.clipboardData;

/** A mixed paste keeps its words. */
const textsOf = (transfer: DataTransfer): Texts =>
  transfer.types
    .filter((type) => type.startsWith('text/'))
    .map((type) => [type, transfer.getData(type)] as const);
