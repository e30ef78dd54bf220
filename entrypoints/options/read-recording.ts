// What is kept of a file that is marked: of its content a hash, of a film what its header says. Never the bytes.
import type { RecordingFormProps } from '../../components/options/recording-form.tsx';
import { readFilm } from '../../utils/media/film/read-film.ts';
import { hashFile } from '../../utils/media/hash-file.ts';

/** Names of files are at most 255 bytes long; the parser takes so many characters. */
const longestName = 255;

/** Rejects when the file cannot be read, or when `signal` stops it. */
export async function readRecording(
  file: File,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<RecordingFormProps['chosen']> {
  const hash = await hashFile(file, (share) => {
    signal.throwIfAborted();
    onShare(share);
  });
  signal.throwIfAborted();
  const read = await readFilm(file);
  const film = read && { seconds: read.seconds, madeAt: read.madeAt };
  return { hash, bytes: file.size, film, fileName: file.name.slice(0, longestName) };
}
