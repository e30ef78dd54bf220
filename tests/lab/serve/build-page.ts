/** Bundles a page of the lab as its maker would, from the packages as they come. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/build/build-demo.ts';
import type { LabPage } from '../page-spec.ts';

/** Ignored by git; made anew at each run. */
const output = join(root, '.output/lab');

/** Gives the folder from which the page is served. */
export async function buildPage(page: LabPage): Promise<string> {
  const outDir = join(output, page.id);
  await rm(outDir, { recursive: true, force: true });
  if (page.bundle === 'none') {
    await cp(page.folder, outDir, { recursive: true });
    return outDir;
  }
  await build({
    configFile: false,
    root: page.folder,
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  return outDir;
}
