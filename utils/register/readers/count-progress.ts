/** Tells how far a reader is, now and then: a message for each line would take longer than the line. */
import type { OnProgress, ReadProgress } from '../../model/list-import.ts';

const every = 1000;

/** Gives a function to call for each line or pupil. */
export function countProgress(
  unit: ReadProgress['unit'],
  total: number,
  onProgress: OnProgress,
): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % every === 0 && done <= total) onProgress({ unit, done, total });
  };
}

/** How often `part` stands in `text`. */
export function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

export function unheard(): void {
  // Nobody waits for a short list.
}
