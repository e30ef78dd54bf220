/** Everything that one file says by itself, before any name is looked for in it. */

import { err } from '../lib/result.ts';
import { decodePicture } from '../media/decode-picture.ts';
import { hashFile } from '../media/hash-file.ts';
import type { NotCheckedReason, ReadLine } from '../model/evidence.ts';
import { TimeoutError } from '../platform/with-timeout.ts';
import type { Recogniser } from './photo-text/recogniser.ts';

export interface PhotoReading {
  /** SHA-256 in hex, or null when the file's bytes cannot be read any more. */
  readonly hash: string | null;
  /** Null only when the picture was read; of an animation that is its first image. */
  readonly notChecked: NotCheckedReason | null;
  readonly lines: readonly ReadLine[];
}

/** Never rejects: what goes wrong is the reading's own reason for "not checked". */
export async function readPhoto(
  file: Blob,
  recogniser: Recogniser,
  budgetMs: number,
): Promise<PhotoReading> {
  const hash = await hashFile(file).catch(() => null);
  // The file was moved or deleted since it was chosen.
  if (hash === null) return { hash, notChecked: 'undecodable', lines: [] };
  const picture = await decodePicture(file).catch(() => err('undecodable' as const));
  if (!picture.ok) return { hash, notChecked: picture.error, lines: [] };
  try {
    const lines = await recogniser.read(picture.value, budgetMs);
    return { hash, notChecked: null, lines };
  } catch (error) {
    const isLate = error instanceof TimeoutError;
    return { hash, notChecked: isLate ? 'read-partly' : 'reader-failed', lines: [] };
  } finally {
    picture.value.close();
  }
}
