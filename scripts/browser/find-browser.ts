// Which browser to use: one that is installed, or the one that BEELDWACHT_BROWSER names.
import { existsSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';

export function findBrowser(): string | null {
  return browserPlaces().find((path) => existsSync(path)) ?? null;
}
