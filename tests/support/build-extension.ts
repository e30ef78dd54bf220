/** Builds the extension that the end-to-end tests drive, once for all of them. */
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

export default async function buildExtension(): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    mode: 'demo',
    browser: 'chrome',
    manifestVersion: 3,
  });
}
