/** Tells the background that files are about to come, so that the models are there when they do. */
import { askBackground } from '../messaging/ask-background.ts';

/** Milliseconds: the models stay longer than that without a picture. */
const againAfter = 60_000;

/** Listens in `view`, a window of the page, for an opened chooser and for files that are dragged over it. */
export function createFilesSoon(isOff: () => boolean): (view: Window) => void {
  let last = Number.NEGATIVE_INFINITY;
  const tell = (): void => {
    if (isOff() || performance.now() - last < againAfter) return;
    last = performance.now();
    // Without it the first photo only takes longer.
    void askBackground('guard/files-soon', null).catch(() => undefined);
  };
  return (view) => {
    view.addEventListener('click', ({ target }) => isFileField(target) && tell(), true);
    view.addEventListener(
      'dragenter',
      ({ dataTransfer }) => dataTransfer?.types.includes('Files') && tell(),
      true,
    );
  };
}

/** By what it says: elements of frames are of another realm. */
function isFileField(target: EventTarget | null): boolean {
  return (target as Partial<HTMLInputElement> | null)?.type === 'file';
}
