/** The port to reading text in pictures. Tests give a fake; the checker gives the real one. */
import type { Box, ReadLine } from '../../model/evidence.ts';

/** Below this, of 100, nobody knows what a line says. */
export const readableConfidence = 50;

export interface PhotoText {
  /** A line that was read in more than one way is there more than once, at the same place. */
  readonly lines: readonly ReadLine[];
  /** Where there is text that nobody could read. */
  readonly unread: readonly Box[];
  /** False when the time was over before every line had been read. */
  readonly isWhole: boolean;
}

export interface Recogniser {
  /** Loads what reading needs, because a picture is about to come. */
  warm(): void;
  /**
   * The text in an upright picture. After `budgetMs` milliseconds it begins no other line, and gives
   * what it has. Rejects when an engine cannot start or fails, and at once when `signal` is aborted.
   */
  read(picture: ImageBitmap, budgetMs: number, signal: AbortSignal): Promise<PhotoText>;
}
