// The name of a guarded site, as people call it.
import { type MessageKey, snake, type Translate } from './words.ts';

/** That each site has one is held by an architecture test: what sites there are is no part of the words. */
export const siteName = (words: Translate, site: string): string =>
  words(`site_${snake(site)}` as MessageKey);
