// Takes the CDN addresses out of the reader's own code: unused, and not to be shipped.
import type { Plugin } from 'vite';
import { withoutCdn } from './ocr-files.ts';

export function stripCdn(): Plugin {
  return {
    name: 'strip-cdn',
    transform(code, id) {
      if (!id.includes('tesseract.js') || !code.includes('cdn.jsdelivr.net')) return null;
      return { code: withoutCdn(code), map: null };
    },
  };
}
