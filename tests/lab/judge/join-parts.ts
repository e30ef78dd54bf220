/** A picture that is sent in parts, as one: a cleaned copy has another length, and so another number of parts. */
import type { Trace } from './find-traces.ts';

/** One for each picture: what went to one address in parts, none of which was the whole, is the first of them. */
export function joinParts(traces: readonly Trace[]): readonly Trace[] {
  const isPart = (trace: Trace): boolean => !trace.isWhole && trace.drawn.length === 0;
  const keyOf = ({ method, path, files }: Trace): string => JSON.stringify([method, path, files]);
  return traces.flatMap((trace, at) => {
    if (!isPart(trace)) return [trace];
    const parts = traces.filter((it) => isPart(it) && keyOf(it) === keyOf(trace));
    if (parts.length < 2) return [trace];
    if (parts[0] !== traces[at]) return [];
    // Where one part ends and the next begins a piece may lie in both, and is found in neither.
    const found = parts.reduce((sum, part) => sum + part.pieces, 0);
    const isWhole = found > trace.ofPieces / 2;
    const pieces = isWhole ? trace.ofPieces : found;
    return [{ ...trace, pieces, isWhole, isPicture: parts.some((part) => part.isPicture) }];
  });
}
