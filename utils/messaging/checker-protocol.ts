/** What the background asks the checker, and how files reach it. */

import type { PhotoCovers } from '../model/cover.ts';
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
  /** The checker cannot read policy itself, and needs this to open the register. In memory only. */
  readonly deviceSecret?: string | null;
  /** The answer comes when all is read, and after so many milliseconds with what is known by then. */
  readonly patienceMs: number;
}

export type GatherAnswer =
  | { readonly status: 'gathered'; readonly evidence: Evidence }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] };

/** Copies are made after a decision; until they are, nothing is released. */
export interface CopiesRequest {
  readonly photoIds: readonly PhotoId[];
  /** What is covered in those of them that have covers. */
  readonly covers: readonly PhotoCovers[];
  /** Whether photos are made smaller, as the school wants it for the web. */
  readonly shrinks: boolean;
}

/** What leaves of a photo. `hash` is the SHA-256 in hex of the bytes that leave. */
export interface ReleasedFile {
  readonly photoId: PhotoId;
  readonly hash: string;
  /** Null: the file itself, bit for bit. Else a copy, of this media type. */
  readonly copyType: string | null;
}

export type CopiesAnswer =
  | { readonly status: 'made'; readonly files: readonly ReleasedFile[] }
  | { readonly status: 'needs-bytes'; readonly photoIds: readonly PhotoId[] };

/** Every question to the checker, and its answer. */
export interface CheckerMessages {
  /** Photos are about to come: the models may be loaded meanwhile. */
  warm: { input: null; output: { readonly status: 'warming' } };
  gather: { input: GatherRequest; output: GatherAnswer };
  copies: { input: CopiesRequest; output: CopiesAnswer };
}

/** BroadcastChannel of the extension's own origin: the one road that carries Files everywhere. */
export const fileChannelName = 'beeldwacht-files';

export type FileMessage =
  | { readonly kind: 'put'; readonly photoId: PhotoId; readonly file: File }
  | { readonly kind: 'have'; readonly photoId: PhotoId }
  | { readonly kind: 'get'; readonly photoId: PhotoId }
  /** Its faces are known, and its text is not yet. */
  | { readonly kind: 'seen'; readonly photoId: PhotoId }
  /** The checker has looked at this photo: how far it is, for whoever waits. */
  | { readonly kind: 'read'; readonly photoId: PhotoId }
  | { readonly kind: 'file'; readonly photoId: PhotoId; readonly file: File }
  /** Asks for the photo as it is shown on a screen. */
  | { readonly kind: 'get-preview'; readonly photoId: PhotoId }
  | { readonly kind: 'preview'; readonly photoId: PhotoId; readonly file: Blob }
  /** A copy is asked for by what it must be: another one of the same photo is no answer. */
  | { readonly kind: 'get-copy'; readonly photoId: PhotoId; readonly hash: string }
  | {
      readonly kind: 'copy';
      readonly photoId: PhotoId;
      readonly hash: string;
      readonly file: Blob;
    }
  | { readonly kind: 'forget'; readonly photoIds: readonly PhotoId[] };
