/** Which draft a field or a control of a page belongs to. */
import { closestAcross } from '../dom/closest-across.ts';
import { isInput } from '../dom/element-kinds.ts';
import type { ShadowOf } from '../dom/find-across.ts';
import type { SiteAdapter } from './define-site.ts';
import { lengthOf, textFieldsOf } from './read-texts.ts';

type Site = Pick<SiteAdapter, 'composer' | 'pageIsDraft'>;

/** The composer around a field; the page, for an editor that stands in none. Else null. */
export const composerOf = (site: Site, field: Element): Element | null =>
  closestAcross(field, site.composer) ?? (isLoose(site, field) ? document.body : null);

/** The same for a control: beside an editor in which something is written, it is about the page. */
export const composerAround = (site: Site, control: Element): Element | null =>
  closestAcross(control, site.composer) ??
  (isInPageDraft(site, textFieldsOf(document)) ? document.body : null);

/** The fields of a composer. Those of a form are not the page's. */
export const fieldsOf = (
  site: Site,
  composer: Element,
  shadowOf?: ShadowOf,
): readonly Element[] => {
  const fields = textFieldsOf(composer, shadowOf);
  const isPage = site.pageIsDraft && composer === document.body;
  return isPage ? fields.filter((field) => closestAcross(field, site.composer) === null) : fields;
};

const isInPageDraft = (site: Site, fields: readonly Element[]): boolean =>
  fields.some((field) => isLoose(site, field) && lengthOf(field) > 0);

/** A line of its own is a search. A field may name its form from elsewhere on the page. */
const isLoose = (site: Site, field: Element): boolean =>
  site.pageIsDraft &&
  !isInput(field) &&
  closestAcross(field, site.composer) === null &&
  !('form' in field && field.form !== null);
