/** What the browser itself does with files and words that no script of the page has taken. */

/**
 * Into an editable element come the pasted words and pictures, as the browser would put them there; undo
 * knows of it. Elsewhere nothing happens: the browser would have left the page for the file.
 */
export async function insertNatively(
  target: HTMLElement,
  event: DragEvent | ClipboardEvent,
  files: readonly File[],
  words: string | undefined,
): Promise<void> {
  const { ownerDocument: document } = target;
  if ('clientX' in event && target.isContentEditable) placeCaret(document, event);
  if (event.type === 'paste' && words !== undefined) {
    document.execCommand('insertText', false, words);
    return;
  }
  if (!target.isContentEditable) return;
  for (const file of files.filter(({ type }) => type.startsWith('image/'))) {
    document.execCommand('insertImage', false, await dataUrlOf(file));
  }
}

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
