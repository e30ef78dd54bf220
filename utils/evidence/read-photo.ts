/** Everything that one file says by itself, before any name is looked for in it. */

import { err } from '../lib/result.ts';
import { decodePicture } from '../media/decode-picture.ts';
import { hashFile } from '../media/hash-file.ts';
import type { Box, NotCheckedReason, ReadLine } from '../model/evidence.ts';
import type { FaceFinder } from './photo-faces/face-finder.ts';
import type { Recogniser } from './photo-text/recogniser.ts';

export interface PhotoReading {
  /** SHA-256 of the file's bytes in hex, or null when the file's bytes cannot be read any more. */
  readonly hash: string | null;
  /** Null only when the picture was read; of an animation that is its first image. */
  readonly notChecked: NotCheckedReason | null;
  readonly lines: readonly ReadLine[];
  /** Where text is that could not be read. */
  readonly unread: readonly Box[];
  /** Null when faces could not be looked for. */
  readonly faces: readonly Box[] | null;
}

export interface PictureReaders {
  readonly text: Recogniser;
  readonly faces: FaceFinder;
}

/** Never rejects: what goes wrong is the reading's own reason for "not checked". */
export async function readPhoto(
  file: Blob,
  readers: PictureReaders,
  budgetMs: number,
  signal: AbortSignal,
): Promise<PhotoReading> {
  const nothing = { lines: [], unread: [], faces: null };
  const hash = await hashFile(file).catch(() => null);
  // The file was moved or deleted since it was chosen.
  if (hash === null) return { hash, notChecked: 'undecodable', ...nothing };
  const picture = await decodePicture(file).catch(() => err('undecodable' as const));
  if (!picture.ok) return { hash, notChecked: picture.error, ...nothing };
  // Both look at the same pixels at once; neither waits for the other, nor fails with it.
  const faces = readers.faces.find(picture.value, signal).catch(() => null);
  try {
    const { lines, unread, isWhole } = await readers.text.read(picture.value, budgetMs, signal);
    const notChecked = isWhole ? null : 'read-partly';
    return { hash, notChecked, lines, unread, faces: await faces };
  } catch {
    return { hash, notChecked: 'reader-failed', ...nothing, faces: await faces };
  } finally {
    picture.value.close();
  }
}
