/** Holds the code to the law of `layers.ts`, and says in a sentence what is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { impure, type Layer, layers, pureFolders } from './layers.ts';
import { readSources, root, type SourceFile } from './read-imports.ts';

const utils = readSources('utils');
const components = readSources('components');
const entrypoints = readSources('entrypoints');
const all = [...utils, ...components, ...entrypoints];

const layerOf = (path: string): Layer | undefined =>
  layers.find((layer) => path.startsWith(`${layer.folder}/`));
const isOwn = (name: string): boolean => /^(utils|components|entrypoints|public)\//.test(name);

function wrongIn(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} lies in no layer: add its folder to layers.ts`];
  return file.imports.flatMap((name) => {
    if (!isOwn(name)) {
      return layer.packages.includes(name)
        ? []
        : [`${file.path} uses the package ${name}, which ${layer.folder} may not: ${layer.why}`];
    }
    const other = layerOf(name);
    if (other === undefined) return [`${file.path} imports ${name}, which lies in no layer`];
    const isAllowed =
      other === layer ||
      ((other.level < layer.level || layer.also?.includes(other.folder) === true) &&
        layer.never?.includes(other.folder) !== true);
    return isAllowed
      ? []
      : [
          `${file.path} imports ${name}; ${layer.folder} may not import ${other.folder}: ${layer.why}`,
        ];
  });
}

describe('imports', () => {
  test('every file of utils keeps to its layer', () => {
    expect(utils.flatMap(wrongIn)).toEqual([]);
  });

  test('a page’s components import no other page’s', () => {
    const pageOf = (path: string): string | undefined =>
      /^components\/(review|options|popup)\//.exec(path)?.[1];
    const wrong = components.flatMap((file) =>
      file.imports
        .filter((name) => {
          const [own, other] = [pageOf(file.path), pageOf(name)];
          return other !== undefined && other !== own;
        })
        .map((name) => `${file.path} imports ${name}: move that to components/shared`),
    );
    expect(wrong).toEqual([]);
  });

  test('components import model types, Preact and each other, and nothing else', () => {
    const isAllowed = (name: string): boolean =>
      /^(components|utils\/model|public\/_locales)\//.test(name) || name === 'preact';
    const wrong = components.flatMap((file) =>
      file.imports.filter((name) => !isAllowed(name)).map((name) => `${file.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file is part of an import cycle', () => {
    const byPath = new Map(all.map((file) => [file.path, file]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of byPath.get(path)?.imports ?? []) {
        if (byPath.has(next)) visit(next, [...trail, path]);
      }
      done.add(path);
    };
    for (const file of all) visit(file.path, []);
    expect(cycles).toEqual([]);
  });

  test('layers 0 to 3 know no browser, clock, randomness or network', () => {
    const wrong = utils
      .filter((file) => pureFolders.some((folder) => file.path.startsWith(`${folder}/`)))
      .flatMap((file) =>
        file.text
          .split('\n')
          .filter((line) => impure.test(line) && !/^\s*(\*|\/\*|\/\/)/.test(line))
          .map((line) => `${file.path}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  test('migrations import nothing of ours, and are numbered without gaps', () => {
    const migrations = utils.filter((file) => file.path.startsWith('utils/db/migrations/'));
    expect(migrations.flatMap((file) => file.imports.filter(isOwn))).toEqual([]);
    const numbers = migrations
      .map((file) => Number(/\/(\d{4})-/.exec(file.path)?.[1]))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('files', () => {
  test('no file is over 250 lines, and no entrypoint over 60', () => {
    const isData = (path: string): boolean => path.includes('/data/');
    const long = all.filter(
      (file) =>
        !isData(file.path) && file.lines > (file.path.startsWith('entrypoints/') ? 60 : 250),
    );
    expect(long.map((file) => `${file.path} has ${file.lines} lines`)).toEqual([]);
  });

  test('every file says in its first line what it is for', () => {
    const silent = all.filter((file) => !/^(\/\*\*|\/\/|\/\*) ?\S/.test(file.text));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  test('no escape hatches', () => {
    const hatch =
      /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore|\bTODO\b|\bas any\b|: any\b/;
    expect(all.filter((file) => hatch.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('every layer has a README of at most ten lines, and every folder is a layer', () => {
    const folders = readdirSync(join(root, 'utils')).map((name) => `utils/${name}`);
    expect(folders.sort()).toEqual(layers.map((layer) => layer.folder).sort());
    const wrong = [...folders, 'components'].filter((folder) => {
      const readme = join(root, folder, 'README.md');
      return !existsSync(readme) || readFileSync(readme, 'utf8').split('\n').length > 11;
    });
    expect(wrong).toEqual([]);
  });
});
