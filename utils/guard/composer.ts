/** The draft that is being made on the page now, as its composer shows it. */
import { findAcross, type ShadowOf } from '../dom/find-across.ts';
import type { DraftPlace, SeenAudience } from '../model/draft.ts';
import { composerOf, fieldsOf } from '../sites/composer-of.ts';
import { audienceOf, type SiteAdapter } from '../sites/define-site.ts';
import { type FieldText, lengthOf, readTexts, textFieldsOf } from '../sites/read-texts.ts';

export interface SeenDraft {
  readonly place: DraftPlace;
  readonly audience: SeenAudience;
  readonly texts: readonly FieldText[];
}

export interface ComposerWatch {
  /** What that composer shows; without one, the composer that is open now. */
  read(composer?: Element): SeenDraft;
}

/** `onClosed` is called when another composer has taken the place of one that is gone. */
export function watchComposer(
  site: SiteAdapter,
  onClosed: () => void,
  shadowOf?: ShadowOf,
): ComposerWatch {
  let last: Element | null = null;

  /** Of several the one with most text: a search box is a form as well. */
  const composerNow = (): Element | null => {
    const weights = new Map<Element, number>();
    for (const field of textFieldsOf(document, shadowOf)) {
      const composer = composerOf(site, field);
      if (composer === null) continue;
      weights.set(composer, (weights.get(composer) ?? 0) + lengthOf(field));
    }
    const [heaviest] = [...weights].sort(([, one], [, other]) => other - one);
    return heaviest?.[0] ?? findAcross(document, site.composer, shadowOf)[0] ?? null;
  };

  return {
    read(composer) {
      const now = composer ?? composerNow();
      if (last !== null && last !== now && !last.isConnected) onClosed();
      last = now ?? last;
      return {
        // Without query: it can carry names.
        place: { adapter: site.id, host: location.host, path: location.pathname },
        // Outside every composer nothing is known, and nothing is read.
        audience: audienceOf(site, now ?? document.createDocumentFragment()),
        texts: now === null ? [] : readTexts(fieldsOf(site, now, shadowOf)),
      };
    },
  };
}
