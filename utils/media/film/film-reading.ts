/** What the header of a film says. */
import type { FilmEvidence } from '../../model/evidence.ts';

export interface FilmReading extends FilmEvidence {
  /** Titles, and the programs that made it. */
  readonly texts: readonly string[];
}

/** A film that says nothing, or cannot be understood. */
export const silentFilm: FilmReading = { seconds: null, madeAt: null, texts: [] };

/** Runs of letters that are long enough to be words, among bytes that are none. */
export function wordsIn(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  return text.match(/[\p{L}\p{N}\p{P} ]{4,200}/gu) ?? [];
}
