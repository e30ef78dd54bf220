/** How long a film is and when it was made, by its own header; its pictures are not looked at. */
import { ascii } from '../read-bytes.ts';
import { sniffLength, sniffType } from '../sniff-type.ts';
import { readBytes } from './file-boxes.ts';
import { type FilmReading, silentFilm } from './film-reading.ts';
import { readIsoFilm } from './read-iso-film.ts';
import { readMatroskaFilm } from './read-matroska-film.ts';

/** Null when it is no film. Never rejects: of a film that cannot be understood nothing is known. */
export async function readFilm(file: Blob): Promise<FilmReading | null> {
  try {
    const head = await readBytes(file, 0, sniffLength);
    if (sniffType(head) !== 'video') return null;
    const isMatroska = ascii(head, 0, 4) === '\x1aE\xdf\xa3';
    return (await (isMatroska ? readMatroskaFilm(file) : readIsoFilm(file))) ?? silentFilm;
  } catch {
    return silentFilm;
  }
}
