/** Everything that one file says by itself, before any name is looked for in it. */

import { err } from '../lib/result.ts';
import { decodePicture } from '../media/decode-picture.ts';
import { hashFile } from '../media/hash-file.ts';
import type { Box, NotCheckedReason, ReadLine } from '../model/evidence.ts';
import type { Recogniser } from './photo-text/recogniser.ts';

export interface PhotoReading {
  /** SHA-256 of the file's bytes in hex, or null when the file's bytes cannot be read any more. */
  readonly hash: string | null;
  /** Null only when the picture was read; of an animation that is its first image. */
  readonly notChecked: NotCheckedReason | null;
  readonly lines: readonly ReadLine[];
  /** Where text is that could not be read. */
  readonly unread: readonly Box[];
}

/** Never rejects: what goes wrong is the reading's own reason for "not checked". */
export async function readPhoto(
  file: Blob,
  recogniser: Recogniser,
  budgetMs: number,
  signal: AbortSignal,
): Promise<PhotoReading> {
  const nothing = { lines: [], unread: [] };
  const hash = await hashFile(file).catch(() => null);
  // The file was moved or deleted since it was chosen.
  if (hash === null) return { hash, notChecked: 'undecodable', ...nothing };
  const picture = await decodePicture(file).catch(() => err('undecodable' as const));
  if (!picture.ok) return { hash, notChecked: picture.error, ...nothing };
  try {
    const { lines, unread, isWhole } = await recogniser.read(picture.value, budgetMs, signal);
    return { hash, notChecked: isWhole ? null : 'read-partly', lines, unread };
  } catch {
    return { hash, notChecked: 'reader-failed', ...nothing };
  } finally {
    picture.value.close();
  }
}
