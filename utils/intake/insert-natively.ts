/** What the browser itself does with files and words that no script of the page has taken. */

/** What was dropped or pasted, and that no listener of the page has taken. */
export interface LeftOver {
  readonly event: DragEvent | ClipboardEvent;
  readonly transfer: DataTransfer;
  readonly files: readonly File[];
  /** The plain words beside the files. */
  readonly words: string | undefined;
}

/**
 * Into an editable element come the pasted words and pictures, as the browser would put them there; undo
 * knows of it. Elsewhere nothing happens: the browser would have left the page for the file.
 */
export async function insertNatively(
  target: HTMLElement,
  { event, transfer, files, words }: LeftOver,
): Promise<void> {
  const { ownerDocument: document } = target;
  if ('clientX' in event && target.isContentEditable) placeCaret(document, event);
  if (target.isContentEditable && isTaken(target, event.type, transfer)) return;
  if (event.type === 'paste' && words !== undefined) {
    document.execCommand('insertText', false, words);
    return;
  }
  if (!target.isContentEditable) return;
  for (const file of files.filter(({ type }) => type.startsWith('image/'))) {
    document.execCommand('insertImage', false, await dataUrlOf(file));
  }
}

/** Some editors wait for what the browser announces before it changes anything. */
const isTaken = (target: HTMLElement, type: string, dataTransfer: DataTransfer): boolean =>
  !target.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: type === 'drop' ? 'insertFromDrop' : 'insertFromPaste',
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

function placeCaret(document: Document, { clientX, clientY }: DragEvent): void {
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  if (range === null || range === undefined) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

const dataUrlOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
