/** What can be known about a draft. Extractors make it, checks judge by it. */
import type { PhotoId, PupilId, TextId } from './ids.ts';
import type { MentionReason } from './mention-reason.ts';

/** A place in fractions (0–1) of the upright picture's width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in the same fractions. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
  /** The four corners of what stands slanted in it, clockwise from where its text begins. */
  readonly corners?: readonly Spot[];
}

export type MentionLevel = 'named' | 'possible';

/** Words that name one or more pupils. Offsets are UTF-16 units in the text, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly pupilIds: readonly PupilId[];
  readonly level: MentionLevel;
  /** Why this is thought to be a name, and what speaks against it. */
  readonly reasons: readonly MentionReason[];
}

export interface TextMentions {
  readonly textId: TextId;
  readonly mentions: readonly Mention[];
}

/** A line of text read in a picture, with the box of each of its words. */
export interface ReadLine {
  readonly text: string;
  /** The reader's own certainty, 0–100. */
  readonly confidence: number;
  readonly words: readonly { readonly start: number; readonly end: number; readonly box: Box }[];
}

export type NotCheckedReason =
  | 'not-seen-yet'
  | 'being-read'
  | 'empty'
  | 'not-a-picture'
  | 'unsupported-format'
  | 'video'
  | 'document'
  | 'undecodable'
  | 'too-large'
  | 'too-many-pixels'
  | 'odd-shape'
  | 'too-little-data'
  | 'read-partly'
  | 'reader-failed'
  | 'bytes-missing';

/** Whether the picture could be opened: then its file is known well enough to be rewritten. */
export const wasOpened = (reason: NotCheckedReason | null): boolean =>
  reason === null ||
  reason === 'being-read' ||
  reason === 'read-partly' ||
  reason === 'reader-failed';

/** The rest comes by itself: first where faces are and what stands beside the picture, then its text. */
export const isUnderWay = (reason: NotCheckedReason | null | undefined): boolean =>
  reason === 'not-seen-yet' || reason === 'being-read';

/** A mention found in a picture: where in it, and the words as they were read. */
export interface PhotoMention extends Mention {
  readonly quote: string;
  readonly boxes: readonly Box[];
}

/**
 * What becomes of metadata when the file is released: there are none, they are removed from the
 * copy, they stay, or nobody knows whether there are any.
 */
export type MetadataFate = 'none' | 'removed' | 'kept' | 'unknown';

/** Words in a caption, a keyword or a person's field of the file that name a pupil. */
export interface MetadataMention extends Mention {
  readonly quote: string;
}

/** What the file says beside its picture. */
export interface MetadataEvidence {
  readonly fate: MetadataFate;
  readonly hasLocation: boolean;
  readonly hasThumbnail: boolean;
  readonly mentions: readonly MetadataMention[];
}

/** What a film says of itself; null where it does not say. */
export interface FilmEvidence {
  readonly seconds: number | null;
  /** When it was made, by the device's own clock: ISO 8601, in whole seconds. */
  readonly madeAt: string | null;
}

/** Where a file looks like (a picture of) a lesson or a meeting over video. */
export type LessonSign = 'file-name' | 'metadata' | 'picture';

/** What is known of one photo. `notChecked` is null only when the whole picture was read. */
export interface PhotoEvidence {
  readonly photoId: PhotoId;
  /** Of the file's content, in hex (`media/hash-file.ts`), or null when it could not be read. */
  readonly hash: string | null;
  readonly bytes: number;
  /** Null when it is no film that is known. */
  readonly film: FilmEvidence | null;
  readonly lesson: LessonSign | null;
  readonly notChecked: NotCheckedReason | null;
  readonly fileNameMentions: readonly Mention[];
  readonly photoMentions: readonly PhotoMention[];
  readonly metadata: MetadataEvidence;
  /** Where there is text that could not be read: a child's handwriting, or print too small. */
  readonly unread: readonly Box[];
  /** Where faces are, in no order; null when they could not be looked for. Whose they are nobody knows (R13). */
  readonly faces: readonly Box[] | null;
  /** Some text in it could be read, whatever it says. */
  readonly hasReadText: boolean;
}

/** All evidence about a draft. What is missing has not been gathered; that is never a pass. */
export interface Evidence {
  readonly registerVersion: number | null;
  /** Folded words that were no mention when they stood alone, sorted. */
  readonly ignoredWords: readonly string[];
  readonly texts?: readonly TextMentions[];
  readonly photos?: readonly PhotoEvidence[];
}
