/** Builds the extension that the end-to-end tests drive, once for all of them. */
import { buildDemo } from '../../scripts/build/build-demo.ts';

export default async function buildExtension(): Promise<void> {
  await buildDemo();
}
