/** The guarded sites. The first that matches counts, so special ones come before general ones. */
import { basisonline } from './basisonline.ts';
import type { SiteAdapter } from './define-site.ts';
import { genericForm } from './generic-form.ts';
import { joomla } from './joomla.ts';
import { mijnschool } from './mijnschool.ts';
import { parro } from './parro.ts';
import type { GuardedPlace } from './pick-place.ts';
import { schoolsunited } from './schoolsunited.ts';
import { socialSchools } from './social-schools.ts';
import { wordpress } from './wordpress.ts';

export const sites: readonly SiteAdapter[] = [
  socialSchools,
  parro,
  basisonline,
  schoolsunited,
  mijnschool,
  wordpress,
  joomla,
  genericForm,
];

/** Match patterns of all guarded sites; with the demo school's in a demo build. */
export const guardedPatterns = (isDemo: boolean): readonly string[] =>
  sites.flatMap((site) => [...site.matches, ...(isDemo ? site.demoMatches : [])]);

/** Where the sites are, and nothing else of them: what the page's own world may carry. */
export const guardedPlaces = (): readonly GuardedPlace[] =>
  sites.map(({ matches, demoMatches, neverGuarded }) => ({ matches, demoMatches, neverGuarded }));

/** The same as whole origins: frames without an address are known by their origin alone. */
export const guardedOrigins = (isDemo: boolean): readonly string[] => [
  ...new Set(guardedPatterns(isDemo).map(originOf)),
];

/** `https://host/path*` → `https://host/*`. */
const originOf = (pattern: string): string => pattern.replace(/^(https?:\/\/[^/]+)\/.*$/, '$1/*');
