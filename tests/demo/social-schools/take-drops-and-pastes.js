// Takes files that are dropped on the composer or pasted into it.
export function takeDropsAndPastes(dialog, add) {
  const mark = (isOver) => dialog.classList.toggle('css-9c2ovr', isOver);

  dialog.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    mark(true);
  });
  dialog.addEventListener('dragleave', () => mark(false));
  dialog.addEventListener('drop', (event) => {
    mark(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    add(event.dataTransfer.files);
  });
  dialog.addEventListener('paste', (event) => {
    const { files } = event.clipboardData;
    const words = event.clipboardData.getData('text/plain');
    if (files.length > 0) add(files);
    const isEditor = event.target.closest('[contenteditable]') !== null;
    if (files.length === 0 && !isEditor) return;
    // Into the editor go plain words only, so that no foreign layout is published.
    event.preventDefault();
    if (words) document.execCommand('insertText', false, words);
  });
}
