// What is known of a recording's file, in one line.
import type { RecordingMark } from '../../utils/model/recording.ts';
import type { Translate } from '../shared/words.ts';

/** "412,3 MB · 42:10": its size, and how long the film is where it says so. */
export function fileInWords(
  words: Translate,
  { bytes, film }: Pick<RecordingMark, 'bytes' | 'film'>,
): string {
  const format = new Intl.NumberFormat(words('date_locale'), { maximumFractionDigits: 1 });
  const isSmall = bytes < 100_000;
  const size = isSmall
    ? words('size_kilobytes', format.format(bytes / 1_000))
    : words('size_megabytes', format.format(bytes / 1_000_000));
  const seconds = film?.seconds ?? null;
  return seconds === null ? size : `${size} · ${clock(Math.round(seconds))}`;
}

/** "1:02:03" or "2:03". */
function clock(seconds: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = pad(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${pad(minutes % 60)}:${rest}`;
}
