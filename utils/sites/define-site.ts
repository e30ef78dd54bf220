/** A site adapter: what is known of one site, data first. Everything else is common to all. */
import type { SeenAudience } from '../model/draft.ts';

export interface SiteAdapter {
  readonly id: string;
  /** Chromium match patterns of the real site; host permissions follow from them. */
  readonly matches: readonly string[];
  /** Where the demo school shows a site of this kind. */
  readonly demoMatches: readonly string[];
  /** Selector of what surrounds one draft; nothing outside it is read. */
  readonly composer: string;
  /** Accessible names of the controls that publish, and of those that only save a draft. */
  readonly publishControl: RegExp;
  readonly conceptControl: RegExp;
  /**
   * Requests by which the site saves drafts while typing. Paths are regular expressions
   * on the address without host and query.
   */
  readonly conceptRequests: readonly { readonly method: string; readonly path: string }[];
  /** For whom the composer's draft is, as far as its page shows it. */
  audience(composer: ParentNode): SeenAudience;
}

export const defineSite = (site: SiteAdapter): SiteAdapter => site;
