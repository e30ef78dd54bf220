/** What was dropped, as the page may see it again: folders keep their shape. */

/** A file or folder as it came, with the files that were held from it. */
export interface DroppedNode {
  readonly name: string;
  /** The place of its file among those that are held; null for a folder. */
  readonly index: number | null;
  readonly children: readonly DroppedNode[];
}

export interface HeldDrop {
  readonly files: readonly File[];
  readonly nodes: readonly DroppedNode[];
}

/** One more than the guard looks at: it lets such a folder not in, and says so. */
export const mostFiles = 501;

interface Dropped {
  readonly entry: FileSystemEntry | null;
  readonly file: File | null;
}

/**
 * Must be called while the event runs: the browser forgets the entries afterwards. A promise when
 * there are folders to read.
 */
export function takeDrop(transfer: DataTransfer): HeldDrop | Promise<HeldDrop> {
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  if (dropped.some(({ entry }) => entry?.isDirectory)) return readFolders(dropped);
  const files = dropped.flatMap(({ file }) => file ?? []);
  return { files, nodes: files.map(({ name }, index) => ({ name, index, children: [] })) };
}

async function readFolders(dropped: readonly Dropped[]): Promise<HeldDrop> {
  const files: File[] = [];
  const add = (file: File): DroppedNode => {
    files.push(file);
    return { name: file.name, index: files.length - 1, children: [] };
  };

  async function read({ entry, file }: Dropped): Promise<readonly DroppedNode[]> {
    if (files.length >= mostFiles) return [];
    if (file !== null && entry?.isDirectory !== true) return [add(file)];
    if (entry === null) return [];
    try {
      if (isFile(entry)) return [add(await fileOf(entry))];
      if (!isFolder(entry)) return [];
      const children: DroppedNode[] = [];
      for (const child of await entriesIn(entry)) {
        children.push(...(await read({ entry: child, file: null })));
      }
      return [{ name: entry.name, index: null, children }];
    } catch {
      // Gone meanwhile, or not ours to read: an empty file, of which the teacher hears.
      return [add(new File([], entry.name))];
    }
  }

  const nodes: DroppedNode[] = [];
  for (const one of dropped) nodes.push(...(await read(one)));
  return { files, nodes };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** `readEntries` gives a hundred at a time, and none when it is done. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
