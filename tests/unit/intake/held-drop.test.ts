// What was dropped, and what the page gets of it: folders keep their shape.
import { describe, expect, it } from 'vitest';
import { type GivenNode, givenNode } from '../../../utils/intake/given-entries.ts';
import { takeDrop } from '../../../utils/intake/held-drop.ts';

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (done: (file: File) => void) => done(new File(['x'], name)),
});

/** Gives its entries two at a time, as browsers give a hundred. */
const folderEntry = (name: string, children: readonly unknown[]) => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader() {
    const rest = [...children];
    return { readEntries: (done: (some: unknown[]) => void) => done(rest.splice(0, 2)) };
  },
});

const transferOf = (...entries: readonly { readonly name: string; readonly isFile: boolean }[]) =>
  ({
    items: entries.map((entry) => ({
      kind: 'file',
      webkitGetAsEntry: () => entry,
      getAsFile: () => new File(['x'], entry.name),
    })),
  }) as unknown as DataTransfer;

const names = (files: readonly File[]) => files.map(({ name }) => name);

describe('a drop', () => {
  it('of files only is known at once', () => {
    const drop = takeDrop(transferOf(fileEntry('a.jpg'), fileEntry('b.jpg')));
    if (drop instanceof Promise) throw new Error('it waits');
    expect(names(drop.files)).toEqual(['a.jpg', 'b.jpg']);
  });

  it('of a folder has all files in it, and in the folders in it', async () => {
    const inner = folderEntry('groep 5', [fileEntry('c.jpg')]);
    const folder = folderEntry('schoolreis', [fileEntry('a.jpg'), fileEntry('b.jpg'), inner]);
    const drop = await takeDrop(transferOf(folder, fileEntry('d.jpg')));
    expect(names(drop.files)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']);
    expect(drop.nodes.map(({ name, index }) => [name, index])).toEqual([
      ['schoolreis', null],
      ['d.jpg', 3],
    ]);
  });
});

describe('a folder that cannot be held whole', () => {
  it('with more files than are looked at is over the limit, which the guard tells', async () => {
    const many = Array.from({ length: 700 }, (_, at) => fileEntry(`${at}.jpg`));
    const drop = await takeDrop(transferOf(folderEntry('archief', many)));
    expect(drop.files).toHaveLength(501);
  });

  it('loses nothing that cannot be read: it is an empty file, of which the teacher hears', async () => {
    const gone = {
      ...fileEntry('weg.jpg'),
      file: (_: unknown, fail: (error: Error) => void) => fail(new Error('NotFoundError')),
    };
    const locked = {
      ...folderEntry('dicht', []),
      createReader: () => ({
        readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('NotReadable')),
      }),
    };
    const folder = folderEntry('schoolreis', [gone, fileEntry('b.jpg'), locked]);
    const drop = await takeDrop(transferOf(folder));
    expect(drop.files.map(({ name, size }) => [name, size])).toEqual([
      ['weg.jpg', 0],
      ['b.jpg', 1],
      ['dicht', 0],
    ]);
  });
});

describe('what the page gets of a folder', () => {
  it('is what was released, under its new names', async () => {
    const folder = folderEntry('schoolreis', [fileEntry('fenna.jpg'), fileEntry('b.jpg')]);
    const { nodes } = await takeDrop(transferOf(folder));
    const released = new Map([[0, new File(['x'], 'foto-1.jpg')]]);
    const given = nodes.map((node) => givenNode(node, (at) => released.get(at) ?? null));
    expect(given.map(shapeOf)).toEqual([{ schoolreis: ['foto-1.jpg'] }]);
  });
});

function shapeOf(node: GivenNode | null): unknown {
  if (node === null || 'file' in node) return node?.name;
  return { [node.name]: node.children.map(shapeOf) };
}
