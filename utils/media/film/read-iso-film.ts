/** What the header of an MP4 or QuickTime film says (ISO 14496-12, `mvhd` and `udta`). */
import { uintBe } from '../read-bytes.ts';
import { findBox, readBytes } from './file-boxes.ts';
import { type FilmReading, wordsIn } from './film-reading.ts';
import { wholeSeconds } from './whole-seconds.ts';

/** These files count from 1904. */
const startOfTime = Date.UTC(1904, 0, 1);
/** Titles and programs are short; a picture of the film can stand behind them. */
const mostUserData = 32 * 1024;

export async function readIsoFilm(file: Blob): Promise<FilmReading | null> {
  const movie = await findBox(file, 'moov', 0, file.size);
  const header = movie && (await findBox(file, 'mvhd', movie.inside, movie.to));
  if (movie === null || header === null) return null;
  const written = await findBox(file, 'udta', movie.inside, movie.to);
  const bytes = await readBytes(file, header.inside, 32);
  const isLong = bytes[0] === 1;
  const [made, scale, length] = isLong
    ? [uintBe(bytes, 6, 6), uintBe(bytes, 20, 4), uintBe(bytes, 26, 6)]
    : [uintBe(bytes, 4, 4), uintBe(bytes, 12, 4), uintBe(bytes, 16, 4)];
  // All ones: not known. A film that is streamed says 0.
  const isKnown = length > 0 && length < (isLong ? 0xffff_ffff_ffff : 0xffff_ffff) && scale > 0;
  return {
    seconds: isKnown ? length / scale : null,
    madeAt: made === 0 ? null : wholeSeconds(startOfTime + made * 1000),
    texts:
      written === null
        ? []
        : wordsIn(
            await readBytes(
              file,
              written.inside,
              Math.min(mostUserData, written.to - written.inside),
            ),
          ),
  };
}
