/** The adapter for a page's address. */
import type { SiteAdapter } from './define-site.ts';
import { pickPlace } from './pick-place.ts';
import { sites } from './registry.ts';

export const pickSite = (href: string): SiteAdapter | null => pickPlace(sites, href);
