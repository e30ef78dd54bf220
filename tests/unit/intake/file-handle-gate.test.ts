// Files behind the browser's own dialogs: the page hears of none, not even its name, before the decision.
import { beforeEach, describe, expect, it } from 'vitest';
import { guardFileHandles } from '../../../utils/intake/file-handle-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';

/** What a browser has of it; `showOpenFilePicker` gives `chosen`. */
function pageWith(chosen: readonly (readonly [name: string, inside?: readonly string[]])[]) {
  class FileSystemHandle {
    readonly name: string;
    readonly kind: string;
    constructor(name: string, kind: string) {
      this.name = name;
      this.kind = kind;
    }
  }
  class FileSystemFileHandle extends FileSystemHandle {
    async getFile(): Promise<File> {
      return new File([this.name], this.name, { type: 'image/jpeg', lastModified: 1 });
    }
  }
  class FileSystemDirectoryHandle extends FileSystemHandle {
    readonly inside: readonly string[];
    constructor(name: string, inside: readonly string[]) {
      super(name, 'directory');
      this.inside = inside;
    }
    async *values() {
      for (const name of this.inside) yield new FileSystemFileHandle(name, 'file');
    }
  }
  const handles = chosen.map(([name, inside]) =>
    inside === undefined
      ? new FileSystemFileHandle(name, 'file')
      : new FileSystemDirectoryHandle(name, inside),
  );
  return {
    FileSystemHandle,
    FileSystemFileHandle,
    FileSystemDirectoryHandle,
    DOMException,
    showOpenFilePicker: async () => handles,
    showDirectoryPicker: async () => handles[0],
  };
}

let holds: FakeHolds;
beforeEach(() => {
  holds = fakeHolds();
});
const guard = <T extends object>(page: T): T => {
  const holdOne = () => Promise.reject(new Error('asked twice'));
  guardFileHandles(holds, holdOne, page as unknown as typeof globalThis);
  return page;
};

describe('the dialog for files', () => {
  it('answers after the decision only: unchanged with the handle itself, cleaned with one of ours', async () => {
    const page = guard(pageWith([['schoolplein.jpg'], ['emma.jpg']]));
    let isAnswered = false;
    const answer = page.showOpenFilePicker().finally(() => {
      isAnswered = true;
    });
    await settle();
    expect(holds.one().files.map((it) => it.name)).toEqual(['schoolplein.jpg', 'emma.jpg']);
    expect(isAnswered).toBe(false);
    const copy = new Blob(['cleaned'], { type: 'image/jpeg' });
    holds.one().release([
      { index: 0, newName: null, copy: null },
      { index: 1, newName: 'foto-2.jpg', copy },
    ]);
    const [itself, ours] = (await answer) as unknown as readonly FileSystemFileHandle[];
    expect([itself?.name, ours?.name]).toEqual(['schoolplein.jpg', 'foto-2.jpg']);
    expect(await (await itself?.getFile())?.text()).toBe('schoolplein.jpg');
    expect(await (await ours?.getFile())?.text()).toBe('cleaned');
    expect(ours).toBeInstanceOf(page.FileSystemFileHandle);
    // A worker would read past this gate.
    expect(() => structuredClone(ours)).toThrow();
  });

  it('was closed, to a page whose file is refused', async () => {
    const page = guard(pageWith([['emma.jpg']]));
    const failed = expect(page.showOpenFilePicker()).rejects.toMatchObject({ name: 'AbortError' });
    await settle();
    holds.one().refuse();
    await failed;
  });
});

it('the dialog for a folder gives the folder with what was released of it', async () => {
  const page = guard(pageWith([['uitstapje', ['a.jpg', 'b.jpg']]]));
  const opened = page.showDirectoryPicker();
  await settle();
  holds.one().release([{ index: 1, newName: null, copy: null }]);
  const folder = (await opened) as unknown as FileSystemDirectoryHandle;
  expect(folder).toBeInstanceOf(page.FileSystemDirectoryHandle);
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  expect([folder.name, names]).toEqual(['uitstapje', ['b.jpg']]);
  expect((await (await folder.getFileHandle('b.jpg')).getFile()).name).toBe('b.jpg');
  await expect(folder.getFileHandle('a.jpg')).rejects.toMatchObject({ name: 'NotFoundError' });
});
