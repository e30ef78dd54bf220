/** What a member of staff is about to publish: photos, texts, and for whom. */
import type { BuiltInChannelId } from './channel.ts';
import type { DraftId, HoldId, PhotoId, TextId } from './ids.ts';

export type TextKind = 'title' | 'body' | 'alt';

/** One text of the draft. `label` is the field's own label on the site's page. */
export interface DraftText {
  readonly id: TextId;
  readonly kind: TextKind;
  readonly label: string;
  readonly value: string;
  /** Only its beginning is here: the text was too long to be looked at whole. */
  readonly isClipped: boolean;
}

/** One chosen file. Its bytes are kept by the review frame and the checker, never here. */
export interface DraftPhoto {
  readonly id: PhotoId;
  readonly fileName: string;
  readonly bytes: number;
}

/** Who will see it. No groups means: the site did not say which group it is about. */
export interface Audience {
  readonly channel: BuiltInChannelId;
  readonly groups: readonly string[];
}

/** The audience as the site's page shows it, before the register says which groups there are. */
export interface SeenAudience extends Audience {
  readonly isWholeSchool: boolean;
}

/** Where the draft is being made. `path` is without query: a query can carry names. */
export interface DraftPlace {
  readonly adapter: string;
  readonly host: string;
  readonly path: string;
}

/** Photos are held when they are chosen; texts when they are on their way out. */
export type HoldKind = 'photos' | 'texts';

/** What stopped them. At a `request` the page may already have emptied its editor. */
export type HoldSource = 'choice' | 'click' | 'submit' | 'request';

export interface Hold {
  readonly id: HoldId;
  readonly draftId: DraftId;
  readonly kind: HoldKind;
  readonly source: HoldSource;
  readonly place: DraftPlace;
  readonly audience: SeenAudience;
  readonly photos: readonly DraftPhoto[];
  readonly texts: readonly DraftText[];
}
