/** The draft that is being made on the page now, as its composer shows it. */
import type { DraftPlace, SeenAudience } from '../model/draft.ts';
import type { SiteAdapter } from '../sites/define-site.ts';
import { type FieldText, readTexts } from '../sites/read-texts.ts';

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
export function watchComposer(site: SiteAdapter, onClosed: () => void): ComposerWatch {
  let last: Element | null = null;

  /** On a page with several forms the first that has text. */
  const composerNow = (): Element | null => {
    const all = [...document.querySelectorAll(site.composer)];
    return all.find((it) => readTexts(it).length > 0) ?? all[0] ?? null;
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
        audience: site.audience(now ?? document.createDocumentFragment()),
        texts: now === null ? [] : readTexts(now),
      };
    },
  };
}
