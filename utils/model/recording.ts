/** An internal recording: a file that stays inside the school (R7), and not for longer than is needed (R8). Never its bytes. */
import type { FilmEvidence } from './evidence.ts';

export const recordingPurposes = ['training', 'coaching', 'pupil-care', 'other'] as const;

export type RecordingPurpose = (typeof recordingPurposes)[number];

/** What is compared with every file that is about to be published. */
export interface RecordingMark {
  /** Of its content, by `media/hash-file.ts`: the same file under any name. */
  readonly hash: string;
  readonly bytes: number;
  /** Null: no film, or one that says nothing of itself. */
  readonly film: FilmEvidence | null;
}

export interface Recording extends RecordingMark {
  readonly purpose: RecordingPurpose;
  /** Days: `2026-11-24`. */
  readonly markedOn: string;
  readonly deleteBy: string;
  /** The day on which somebody said that the file is deleted; its content is refused even so. */
  readonly deletedOn: string | null;
  /** Sealed `RecordingWords`, since each of them can name a child (`ledger/seal-text.ts`). */
  readonly words: Uint8Array<ArrayBuffer>;
}

export interface RecordingWords {
  readonly fileName: string;
  /** What it is for, in words of their own. */
  readonly about: string;
  readonly discussedWith: string;
}

/** A recording as it is marked. */
export interface NewRecording extends RecordingMark, RecordingWords {
  readonly purpose: RecordingPurpose;
  readonly deleteBy: string;
}

/** As it is shown; empty words could not be opened. */
export type RecordingView = Omit<Recording, 'words'> & RecordingWords;

/** Has to be deleted, and nobody has said that it is. */
export const mustBeDeleted = (
  { deleteBy, deletedOn }: Pick<Recording, 'deleteBy' | 'deletedOn'>,
  today: string,
): boolean => deletedOn === null && deleteBy <= today;
