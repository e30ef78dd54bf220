/** Bundles a page of the lab as its maker would, from the packages as they come. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
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
    plugins: [ourPackages()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  return outDir;
}

/** A page from elsewhere may use the packages that are installed here, without any of its own. */
function ourPackages(): Plugin {
  return {
    name: 'our-packages',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found !== null || importer === undefined || /^[./\0]/.test(source)) return found;
      return this.resolve(source, join(root, 'package.json'), { ...options, skipSelf: true });
    },
  };
}
