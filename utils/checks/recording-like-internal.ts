/** R7: a film that could be an internal recording after all: cut, converted, or too large to be compared. */
import type { FilmEvidence, PhotoEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordingMark } from '../model/recording.ts';
import { defineCheck, outcomeOf } from './define-check.ts';
import { isSameFile } from './internal-recording.ts';

/** Programs that convert a film round its length to a frame. In seconds. */
const tolerance = 0.5;
/** Films of some seconds are as long as each other by chance. */
const shortest = 20;

export const recordingLikeInternal = defineCheck({
  id: 'recording-like-internal',
  requires: ['photos', 'recordings'],
  evaluate: ({ photos, recordings }) =>
    outcomeOf(
      photos
        .filter((photo) => !recordings.some((recording) => isSameFile(photo, recording)))
        .filter((photo) => recordings.some((recording) => isLike(photo, recording)))
        .map(
          ({ photoId }): Finding => ({
            key: `recording-like-internal:${photoId}`,
            check: 'recording-like-internal',
            severity: 'review',
            pupilIds: [],
            photoId,
          }),
        ),
    ),
});

function isLike({ hash, bytes, film }: PhotoEvidence, recording: RecordingMark): boolean {
  // Its content could not be compared: files of different sizes are not the same in any case.
  if (hash === null && bytes === recording.bytes) return true;
  return film !== null && recording.film !== null && isLikeFilm(film, recording.film);
}

/** Copies that were cut or converted keep the moment or the length. */
function isLikeFilm(one: FilmEvidence, other: FilmEvidence): boolean {
  if (one.madeAt !== null && one.madeAt === other.madeAt) return true;
  const [length, marked] = [one.seconds ?? 0, other.seconds ?? 0];
  return length >= shortest && Math.abs(length - marked) <= tolerance;
}
