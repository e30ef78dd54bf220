/** Builds the extensions that the end-to-end tests drive, once for all of them. */
import { findFirefox } from '../../scripts/browser/find-browser.ts';
import { buildDemo } from '../../scripts/build/build-demo.ts';

export default async function buildExtension(): Promise<void> {
  await buildDemo();
  if (findFirefox() !== null) await buildDemo('firefox');
}
