import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/build/build-demo.ts';
import { readPages } from '../../lab/page-spec.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(id: string, text: string): void {
  mkdirSync(join(folder, id));
  writeFileSync(join(folder, id, 'page.json'), text);
}

describe('pages of the lab', () => {
  test('all of our own can be read', () => {
    expect(readPages(join(root, 'tests/lab/pages')).length).toBeGreaterThan(30);
  });

  test('what is not said has its usual value', () => {
    write('upload', '{ "title": "Upload", "paths": { "choose": { "on": "input" } } }');
    expect(readPages(folder)).toMatchObject([
      {
        id: 'upload',
        bundle: 'vite',
        origin: 'shared',
        signs: [],
        paths: { choose: { on: 'input' } },
      },
    ]);
  });

  test.each([
    [
      'a word that is not known',
      '{ "title": "X", "paths": { "throw": { "on": "input" } } }',
      'throw',
    ],
    ['no path', '{ "title": "X", "paths": {} }', 'names no path'],
    ['no title', '{ "paths": { "drop": { "on": "body" } } }', 'title'],
    ['no JSON', '{', 'cannot be read'],
  ])('%s is told in a sentence', (_, text, told) => {
    write('upload', text);
    expect(() => readPages(folder)).toThrow(told);
  });

  test('no folder, an empty folder and a folder with a name that no address can have', () => {
    expect(() => readPages(join(folder, 'away'))).toThrow('There is no folder');
    expect(() => readPages(folder)).toThrow('There is no page');
    write('Mijn pagina', '{}');
    expect(() => readPages(folder)).toThrow('a-z');
  });
});
