/** Entries and handles for files that are dropped again: a transfer made by script has none. */
import type { DroppedNode } from './held-drop.ts';

export interface GivenEntries {
  /** Says what stands for this file when the page asks a transfer's item. */
  give(file: File, node: GivenNode): void;
}

/** What the page gets: a released file, or a folder of them. */
export type GivenNode =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly children: readonly GivenNode[] };

/** Only what was released; folders stay, also when they are empty now. */
export function givenNode(
  node: DroppedNode,
  fileAt: (index: number) => File | null,
): GivenNode | null {
  if (node.index !== null) {
    const file = fileAt(node.index);
    return file === null ? null : { name: file.name, file };
  }
  const children = node.children.flatMap((child) => givenNode(child, fileAt) ?? []);
  return { name: node.name, children };
}

/** Call it before any script of the page runs. */
export function patchEntries(page: typeof globalThis): GivenEntries {
  const given = new WeakMap<File, GivenNode>();
  const prototype = page.DataTransferItem.prototype;
  const { getAsFile } = prototype;
  const nodeOf = (item: DataTransferItem): GivenNode | undefined => {
    const file = Reflect.apply(getAsFile, item, []);
    return file === null ? undefined : given.get(file);
  };

  patchGetter('webkitGetAsEntry', (node) => asEntry(node, ''));
  // Chromium only.
  patchGetter('getAsFileSystemHandle', (node) => Promise.resolve(asHandle(node, page)));

  function patchGetter(name: string, get: (node: GivenNode) => unknown): void {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') return;
    const patched = function (this: DataTransferItem): unknown {
      const node = nodeOf(this);
      return node === undefined ? Reflect.apply(original, this, []) : get(node);
    };
    Object.defineProperty(prototype, name, { value: patched, writable: true, configurable: true });
  }
  return { give: (file, node) => given.set(file, node) };
}

/** As a FileSystemEntry of the browser behaves; reading never fails. */
function asEntry(node: GivenNode, parentPath: string): FileSystemEntry {
  const fullPath = `${parentPath}/${node.name}`;
  const common = { name: node.name, fullPath, filesystem: { name: '', root: null } };
  if ('file' in node) {
    return {
      ...common,
      isFile: true,
      isDirectory: false,
      file: (done: (file: File) => void) => queueMicrotask(() => done(node.file)),
    } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    let rest = node.children.map((child) => asEntry(child, fullPath));
    return {
      readEntries(done: (entries: FileSystemEntry[]) => void) {
        const some = rest;
        rest = [];
        queueMicrotask(() => done(some));
      },
    };
  };
  return {
    ...common,
    isFile: false,
    isDirectory: true,
    createReader,
  } as unknown as FileSystemEntry;
}

/** As a FileSystemHandle of the browser behaves, for reading only. It cannot be handed to a worker. */
export function asHandle(node: GivenNode, page: typeof globalThis): object {
  const always = async (): Promise<string> => 'granted';
  const common = { name: node.name, queryPermission: always, requestPermission: always };
  if ('file' in node) {
    return madeOf(page.FileSystemFileHandle.prototype, {
      ...common,
      kind: 'file',
      getFile: async () => node.file,
    });
  }
  const inside = node.children.map((child) => [child.name, asHandle(child, page)] as const);
  async function* each<T>(of: (pair: readonly [string, object]) => T) {
    for (const pair of inside) yield of(pair);
  }
  const find = async (name: string): Promise<object> => {
    const [, handle] = inside.find(([own]) => own === name) ?? [];
    if (handle !== undefined) return handle;
    throw new page.DOMException('There is no such entry.', 'NotFoundError');
  };
  return madeOf(page.FileSystemDirectoryHandle.prototype, {
    ...common,
    kind: 'directory',
    getFileHandle: find,
    getDirectoryHandle: find,
    entries: () => each((pair) => pair),
    keys: () => each(([name]) => name),
    values: () => each(([, handle]) => handle),
    [Symbol.asyncIterator]: () => each((pair) => pair),
  });
}

/** An object that `instanceof` takes for the real one. */
function madeOf(prototype: object, own: Record<string | symbol, unknown>): object {
  const object: object = Object.create(prototype);
  for (const key of Reflect.ownKeys(own)) {
    Object.defineProperty(object, key, { value: own[key as string], enumerable: true });
  }
  return object;
}
