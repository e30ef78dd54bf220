// The reader's files, taken from its npm packages into the extension's `ocr/` folder.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Cores for processors with and without relaxed SIMD; the reader picks one. */
const cores = ['relaxedsimd-lstm', 'simd-lstm'];

type PublicFile =
  | { readonly absoluteSrc: string; readonly relativeDest: string }
  | { readonly contents: string; readonly relativeDest: string };

/** The library names a CDN as its default. We never use it, and it must not ship (S3). */
export const withoutCdn = (code: string): string =>
  code.replaceAll('https://cdn.jsdelivr.net/npm/', '/not-shipped/');

export function ocrFiles(): readonly PublicFile[] {
  const worker = join(folderOf('tesseract.js'), 'dist/worker.min.js');
  const core = folderOf('tesseract.js-core');
  const language = join(folderOf('@tesseract.js-data/nld'), '4.0.0_best_int/nld.traineddata.gz');
  return [
    {
      contents: withoutCdn(readFileSync(worker, 'utf8')).replace(/\/\/# sourceMappingURL=.*/, ''),
      relativeDest: 'ocr/tesseract-worker.js',
    },
    { absoluteSrc: language, relativeDest: 'ocr/nld.traineddata.gz' },
    ...cores.map((name) => ({
      absoluteSrc: join(core, `tesseract-core-${name}.wasm.js`),
      relativeDest: `ocr/tesseract-core-${name}.wasm.js`,
    })),
  ];
}
