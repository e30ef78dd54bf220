/** Everything that one file says by itself, before any name is looked for in it. */
import type { FilmReading } from '../media/film/film-reading.ts';
import { readFilm } from '../media/film/read-film.ts';
import { hashFile } from '../media/hash-file.ts';
import type { LendPicture } from '../media/lend-picture.ts';
import type { Box, NotCheckedReason, ReadLine } from '../model/evidence.ts';
import type { FaceFinder } from './photo-faces/face-finder.ts';
import type { Recogniser } from './photo-text/recogniser.ts';

export interface PhotoReading {
  /** Of the file's content, or null when it cannot be read any more. */
  readonly hash: string | null;
  /** Null when it is no film that is known. */
  readonly film: FilmReading | null;
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

type TextReading = Pick<PhotoReading, 'notChecked' | 'lines' | 'unread'>;

const noText = { lines: [], unread: [] };

/**
 * All but its text: that is `being-read` when the picture can be opened. Never rejects: what goes wrong is
 * the reading's own reason for "not checked".
 */
export function seePhoto(
  file: Blob,
  lend: LendPicture,
  finder: FaceFinder,
  signal: AbortSignal,
): Promise<PhotoReading> {
  return lend(async (picture) => {
    const [hash, film] = await Promise.all([hashFile(file).catch(() => null), readFilm(file)]);
    const known = { hash, film, ...noText };
    // The file was moved or deleted since it was chosen.
    if (hash === null) return { ...known, notChecked: 'undecodable', faces: null };
    if (!picture.ok) return { ...known, notChecked: picture.error, faces: null };
    const faces = await finder.find(picture.value, signal).catch(() => null);
    return { ...known, notChecked: 'being-read', faces };
  });
}

/** Its text alone. Never rejects either, and does not need to know whether faces could be found. */
export function readPhoto(
  lend: LendPicture,
  reader: Recogniser,
  budgetMs: number,
  signal: AbortSignal,
): Promise<TextReading> {
  return lend(async (picture) => {
    if (!picture.ok) return { notChecked: picture.error, ...noText };
    try {
      const { lines, unread, isWhole } = await reader.read(picture.value, budgetMs, signal);
      return { notChecked: isWhole ? null : 'read-partly', lines, unread };
    } catch {
      return { notChecked: 'reader-failed', ...noText };
    }
  });
}
