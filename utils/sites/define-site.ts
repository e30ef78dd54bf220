/** A site adapter: what is known of one site, data first. Everything else is common to all. */
import type { ConceptRequest } from '../messaging/page-channel.ts';
import type { PublishedChannelId } from '../model/channel.ts';
import type { SeenAudience } from '../model/draft.ts';
import type { ChosenGroups } from './page-audience.ts';

export interface SiteAdapter {
  readonly id: string;
  /** Chromium match patterns of the real site; host permissions follow from them. */
  readonly matches: readonly string[];
  /** Pages there that publish nothing (administration, chats, mail): the same patterns. */
  readonly neverGuarded: readonly string[];
  /** Where the tests show a site of this kind. Empty: nobody here has seen its pages. */
  readonly demoMatches: readonly string[];
  /** Selector of what surrounds one draft; nothing outside it is read. */
  readonly composer: string;
  /** Whether an editor outside every composer is written in for the page itself; else it is not read. */
  readonly pageIsDraft: boolean;
  /** Selector of the pictures that stand in its editor, wherever they came from. */
  readonly pictures: string;
  /** Accessible names of the controls that publish, and of those that only save a draft. */
  readonly publishControl: RegExp;
  readonly conceptControl: RegExp;
  /** Requests by which the site saves drafts while typing. */
  readonly conceptRequests: readonly ConceptRequest[];
  /** Where it publishes to, unless its page says otherwise. What sites publish to, no school switches off. */
  readonly channel: PublishedChannelId;
  /** For whom the composer's draft is, as far as its page shows it. */
  audience(composer: ParentNode): ChosenGroups & { readonly channel?: PublishedChannelId };
}

export const defineSite = (site: SiteAdapter): SiteAdapter => site;

export const audienceOf = (site: SiteAdapter, composer: ParentNode): SeenAudience => ({
  channel: site.channel,
  ...site.audience(composer),
});
