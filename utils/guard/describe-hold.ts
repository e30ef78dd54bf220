/** What is held, in the words in which the review hears of it. */
import type { DraftText, Hold } from '../model/draft.ts';
import { type DraftId, holdId, photoId, textId } from '../model/ids.ts';
import type { FieldText } from '../sites/read-texts.ts';

/** What is held, as the gates know it. */
export interface Held extends Pick<Hold, 'kind' | 'source' | 'place' | 'audience'> {
  readonly files: readonly File[];
  readonly texts: readonly FieldText[];
}

/** Some hundred pages. What is longer is looked at in part, which is never In orde. */
const longestText = 300_000;

export function describeHold(held: Held, draft: DraftId): Hold {
  const { kind, source, place, audience, files, texts } = held;
  return {
    id: holdId(crypto.randomUUID()),
    draftId: draft,
    kind,
    source,
    place: { ...place, path: place.path.slice(0, 1_000) },
    audience,
    photos: files.map((file) => ({
      id: photoId(crypto.randomUUID()),
      fileName: file.name.slice(0, 1_000),
      bytes: file.size,
    })),
    texts: describeTexts(texts),
  };
}

/** The same field keeps its id from hold to hold, so that nothing is asked twice. */
export function describeTexts(texts: readonly FieldText[]): readonly DraftText[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text.kind) ?? 0) + 1;
    seen.set(text.kind, count);
    return {
      id: textId(`${text.kind}-${count}`),
      kind: text.kind,
      label: text.label.slice(0, 1_000),
      value: text.value.slice(0, longestText),
      isClipped: text.value.length > longestText,
    };
  });
}
