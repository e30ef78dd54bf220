// Serves the files of one folder, read anew each time so that editing them needs no restart.
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytes, type Reply, text } from './reply.ts';

const demoFolder = fileURLToPath(new URL('..', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** `folder` is relative to tests/demo; only known kinds of file inside it are given out. */
export async function serveFile(folder: string, path: string): Promise<Reply> {
  const root = join(demoFolder, folder);
  const file = resolve(root, path);
  const contentType = contentTypes[extname(file)];
  if (!file.startsWith(root + sep) || contentType === undefined) {
    return text(404, 'Dit bestand bestaat niet.');
  }
  try {
    return bytes(contentType, await readFile(file));
  } catch {
    return text(404, 'Dit bestand bestaat niet.');
  }
}
