// Which browsers to use: those that are installed, or those that BEELDWACHT_BROWSER and _FIREFOX name.
import { existsSync } from 'node:fs';
import { browserPlaces, firefoxPlaces } from './browser-places.mjs';

export function findBrowser(): string | null {
  return browserPlaces().find((path) => existsSync(path)) ?? null;
}

export function findFirefox(): string | null {
  return firefoxPlaces().find((path) => existsSync(path)) ?? null;
}
