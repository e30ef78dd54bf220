/** What the background asks the checker, and how files reach it. */

import type { DraftPhoto, DraftText } from '../model/draft.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PhotoId } from '../model/ids.ts';

export interface GatherRequest {
  readonly registerVersion: number;
  /** Folded words that are no mention when they stand alone, sorted. */
  readonly ignoredWords: readonly string[];
  /** The groups that the draft is about rank the pupils of the same name. */
  readonly groups: readonly string[];
  readonly photos: readonly DraftPhoto[];
  readonly texts: readonly DraftText[];
  readonly photoBudgetMs: number;
}

export type GatherAnswer =
  | { readonly status: 'gathered'; readonly evidence: Evidence }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] };

/** BroadcastChannel of the extension's own origin: the one road that carries Files everywhere. */
export const fileChannelName = 'beeldwacht-files';

export type FileMessage =
  | { readonly kind: 'put'; readonly photoId: PhotoId; readonly file: File }
  | { readonly kind: 'have'; readonly photoId: PhotoId }
  | { readonly kind: 'get'; readonly photoId: PhotoId }
  | { readonly kind: 'file'; readonly photoId: PhotoId; readonly file: File }
  | { readonly kind: 'forget'; readonly photoIds: readonly PhotoId[] };
