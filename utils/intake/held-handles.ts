/** What the browser's own dialogs gave as handles, read as what is dropped is: folders keep their shape. */
import { type DroppedNode, type HeldDrop, mostFiles } from './held-drop.ts';

/** `fileOf` reads past the gate of handles. A file that is gone by then is an empty one, of which the teacher hears. */
export async function takeHandles(
  handles: readonly FileSystemHandle[],
  fileOf: (handle: FileSystemFileHandle) => Promise<File>,
): Promise<HeldDrop> {
  const files: File[] = [];

  async function read(handle: FileSystemHandle): Promise<readonly DroppedNode[]> {
    const { name } = handle;
    if (files.length >= mostFiles) return [];
    if (isFile(handle)) {
      files.push(await fileOf(handle).catch(() => new File([], name)));
      return [{ name, index: files.length - 1, children: [] }];
    }
    const children: DroppedNode[] = [];
    for await (const inner of (handle as FileSystemDirectoryHandle).values()) {
      children.push(...(await read(inner)));
    }
    return [{ name, index: null, children }];
  }

  const nodes: DroppedNode[] = [];
  for (const handle of handles) nodes.push(...(await read(handle)));
  return { files, nodes };
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';
