/** Files behind handles (`showOpenFilePicker`, dropped handles): reading one waits for the decision. */
import { isApproved } from './approved-files.ts';
import type { HoldOne } from './hold-together.ts';

/** `isExplained` tells whether something was released on this page that its own files can come from. */
export function guardFileHandles(
  holdOne: HoldOne,
  isExplained: () => boolean,
  page: typeof globalThis = globalThis,
): void {
  // Not in every browser.
  const prototype: FileSystemFileHandle | undefined = page.FileSystemFileHandle?.prototype;
  if (prototype?.getFile === undefined) return;
  const { getFile } = prototype;
  const own = pagesOwnHandles(page);
  /** One decision for a file of a handle; when the file on disk changes, another. */
  const decided = new WeakMap<FileSystemFileHandle, Decided>();

  prototype.getFile = async function (this: FileSystemFileHandle) {
    const file = await Reflect.apply(getFile, this, []);
    const isPagesOwn = own.has(this) && (isExplained() || !mayShowSomebody(file));
    if (isPagesOwn || isApproved(file)) return file;
    const known = decided.get(this);
    const isKnown = known?.lastModified === file.lastModified && known.size === file.size;
    const released = await (isKnown ? known.released : decide(this, file));
    if (released !== null) return released;
    decided.delete(this);
    throw new page.DOMException('The file was not released.', 'NotAllowedError');
  };

  function decide(handle: FileSystemFileHandle, file: File): Promise<File | null> {
    const { lastModified, size } = file;
    const released = holdOne(file);
    decided.set(handle, { lastModified, size, released });
    return released;
  }
}

interface Decided {
  readonly lastModified: number;
  readonly size: number;
  readonly released: Promise<File | null>;
}

const mayShowSomebody = ({ type }: File): boolean => /^(image|video)\//.test(type);

/**
 * Handles in the page's own storage (`navigator.storage.getDirectory`): what lies there, the page has
 * written itself. Any other handle comes from the user's disk.
 */
function pagesOwnHandles(page: typeof globalThis): WeakSet<FileSystemHandle> {
  const own = new WeakSet<FileSystemHandle>();
  const storage = page.StorageManager?.prototype;
  const { getDirectory } = storage ?? {};
  if (storage !== undefined && getDirectory !== undefined) {
    storage.getDirectory = async function (this: StorageManager) {
      const root = await Reflect.apply(getDirectory, this, []);
      own.add(root);
      return root;
    };
  }
  const folder = page.FileSystemDirectoryHandle?.prototype;
  if (folder === undefined) return own;
  const inherit = (parent: FileSystemHandle, child: unknown): void => {
    if (own.has(parent) && child instanceof page.FileSystemHandle) own.add(child);
  };
  for (const name of ['getFileHandle', 'getDirectoryHandle'] as const) {
    const get: unknown = folder[name];
    if (typeof get !== 'function') continue;
    const patched = async function (this: FileSystemDirectoryHandle, ...args: readonly unknown[]) {
      const child = await Reflect.apply(get, this, args);
      inherit(this, child);
      return child;
    };
    Object.defineProperty(folder, name, { value: patched, writable: true, configurable: true });
  }
  for (const name of ['values', 'entries', Symbol.asyncIterator] as const) {
    const each: unknown = Reflect.get(folder, name);
    if (typeof each !== 'function') continue;
    const patched = async function* (this: FileSystemDirectoryHandle): AsyncGenerator<unknown> {
      for await (const item of Reflect.apply(each, this, [])) {
        inherit(this, Array.isArray(item) ? item[1] : item);
        yield item;
      }
    };
    Object.defineProperty(folder, name, { value: patched, writable: true, configurable: true });
  }
  return own;
}
