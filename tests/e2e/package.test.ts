/** What the built extension is, and is not: policy, permissions, size, and nothing from elsewhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { guardedOrigins } from '../../utils/sites/registry.ts';
import { extensionFolder } from '../support/guarded-school.ts';

const files = readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'),
);

describe('the manifest', () => {
  test('asks for these permissions and no others', () => {
    expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'offscreen']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('guards the known sites, and the demo school in a demo build only', () => {
    expect(manifest['host_permissions']).toEqual(guardedOrigins(true));
    expect(guardedOrigins(false).filter((pattern) => pattern.includes('127.0.0.1'))).toEqual([]);
  });

  test('lets nothing run and nothing out but what is its own (S1)', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
        "img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'self'; " +
        "frame-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'",
    });
  });

  test('shows pages of guarded sites the review’s page and nothing else (S7)', () => {
    const [resource, ...more] = manifest['web_accessible_resources'] as { resources: string[] }[];
    expect(resource?.resources).toEqual(['review.html']);
    expect(more).toEqual([]);
  });
});

describe('the package', () => {
  const codes = files.filter((file) => /\.(m?js|html|css)$/.test(file));

  /** XML namespaces, links in libraries' own error texts and package data; the guarded sites. */
  const harmless = new Set([
    'http://www.w3.org',
    'http://ns.adobe.com',
    'http://purl.org',
    'http://fallback.namespace',
    ...guardedOrigins(true).map((pattern) => pattern.replace(/^(https?:\/\/[^/]+)\/.*$/, '$1')),
    'https://github.com',
    'https://opencollective.com',
    'https://rolldown.rs',
    'https://web.dev',
  ]);

  test('names no address from which code or data could come', () => {
    const found = codes.flatMap((file) =>
      [...readFileSync(file, 'latin1').matchAll(/https?:\/\/[a-z0-9*.-]+\.[a-z]{2,}/gi)]
        .map((match) => match[0])
        .filter((address) => !harmless.has(address))
        .map((address) => `${file.slice(extensionFolder.length)}: ${address}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('holds no model but those that find and read text, and that finds faces (R13)', () => {
    const isCode = /\.(js|html|css|json|png)$|\/attributions\.txt$/;
    const others = files.filter((file) => !isCode.test(file));
    expect(others.map((file) => file.slice(extensionFolder.length)).sort()).toEqual([
      '/ocr/face-detector.onnx',
      '/ocr/line-reader-letters.txt',
      '/ocr/line-reader.onnx',
      '/ocr/nld.traineddata.gz',
      '/ocr/ort-wasm-simd-threaded.mjs',
      '/ocr/ort-wasm-simd-threaded.wasm',
      '/ocr/text-detector.onnx',
    ]);
    const large = files.filter((file) => statSync(file).size > 500_000);
    expect(large.map((file) => file.slice(extensionFolder.length)).sort()).toEqual([
      '/ocr/face-detector.onnx',
      '/ocr/line-reader.onnx',
      '/ocr/nld.traineddata.gz',
      '/ocr/ort-wasm-simd-threaded.wasm',
      '/ocr/tesseract-core-relaxedsimd-lstm.wasm.js',
      '/ocr/tesseract-core-simd-lstm.wasm.js',
      '/ocr/text-detector.onnx',
    ]);
    // The detector's own size: with a model that tells faces apart it would be twice as large.
    expect(statSync(join(extensionFolder, 'ocr/face-detector.onnx')).size).toBeLessThan(6_000_000);
    const recognition = /recognition|descriptor|embedding|faceres|expression|age_gender/i;
    expect(files.filter((file) => recognition.test(file.slice(extensionFolder.length)))).toEqual(
      [],
    );
  });

  test('puts at most 30 kB (gzip) of script into a guarded page', () => {
    const scripts = files.filter((file) => file.includes('content-scripts'));
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(scripts.length).toBe(2);
    expect(bytes).toBeLessThan(30_000);
  });

  test('stays small: nothing slipped in', () => {
    const bytes = (of: readonly string[]) => of.reduce((sum, file) => sum + statSync(file).size, 0);
    const isModel = (file: string): boolean => file.includes('/ocr/');
    expect(bytes(files.filter(isModel))).toBeLessThan(47_000_000);
    expect(bytes(files.filter((file) => !isModel(file)))).toBeLessThan(2_000_000);
  });
});
