/** Files behind handles: the browser's own dialogs, and reading a handle from elsewhere, wait for the decision. */
import type { GateHolds } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import { asHandle, givenNode } from './given-entries.ts';
import { takeHandles } from './held-handles.ts';
import type { HoldOne } from './hold-together.ts';
import { releasedAt } from './released-files.ts';

export function guardFileHandles(
  holds: Pick<GateHolds, 'holdFiles' | 'isOff' | 'hasReleasedFiles'>,
  holdOne: HoldOne,
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
    const isPagesOwn = own.has(this) && (holds.hasReleasedFiles() || !mayShowSomebody(file));
    if (isPagesOwn || isApproved(file)) return file;
    const known = decided.get(this);
    const isKnown = known?.lastModified === file.lastModified && known.size === file.size;
    const released = await (isKnown ? known.released : decide(this, file));
    if (released !== null) return released;
    decided.delete(this);
    throw new page.DOMException('The file was not released.', 'NotAllowedError');
  };

  patchPicker('showOpenFilePicker', (handles: readonly FileSystemHandle[]) => released(handles));
  patchPicker(
    'showDirectoryPicker',
    async (folder: FileSystemHandle) => (await released([folder]))[0],
  );

  function patchPicker<T>(name: string, after: (chosen: T) => Promise<unknown>): void {
    const original: unknown = Reflect.get(page, name);
    if (typeof original !== 'function') return;
    const patched = async (...args: readonly unknown[]): Promise<unknown> => {
      const chosen: T = await Reflect.apply(original, page, args);
      return holds.isOff() ? chosen : after(chosen);
    };
    Object.defineProperty(page, name, { value: patched, writable: true, configurable: true });
  }

  /**
   * A handle tells the file's name, and a worker to which it is handed reads the file past this gate. What was
   * cleaned comes as a handle of ours instead. To a refusal the page hears that nothing was chosen.
   */
  async function released(handles: readonly FileSystemHandle[]): Promise<readonly object[]> {
    const { files, nodes } = await takeHandles(handles, (it) => Reflect.apply(getFile, it, []));
    if (files.length === 0) return handles;
    const settled = await holds.holdFiles(files).settled;
    if (settled.outcome === 'refused' || settled.kept.length === 0) {
      throw new page.DOMException('The user aborted a request.', 'AbortError');
    }
    const given = releasedAt(files, settled.kept);
    approve([...given.values()]);
    return nodes.flatMap((node, at) => {
      const handle = handles[at];
      const file = node.index === null ? undefined : given.get(node.index);
      if (handle !== undefined && file !== undefined && file === files[node.index ?? -1]) {
        decided.set(handle as FileSystemFileHandle, {
          lastModified: file.lastModified,
          size: file.size,
          released: Promise.resolve(file),
        });
        return [handle];
      }
      const left = givenNode(node, (index) => given.get(index) ?? null);
      return left === null ? [] : [asHandle(left, page)];
    });
  }

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
