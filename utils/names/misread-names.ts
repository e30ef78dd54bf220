/** The names that a word read in a picture may have been. */
import { misreadCost } from './misread-cost.ts';

/** By a name's length: how much may have been misread. Of two letters nothing would be left. */
const limits = [0, 0, 0, 0.35, 0.55, 0.95, 1.15, 1.65];

/** The next likely name must be this much less likely, or nobody knows which it was. */
const margin = 0.2;

/** The one name that `word` most likely was, both folded; null when there is none, or several. */
export function misreadName(word: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const limit = limits[Math.min(name.length, limits.length - 1)] ?? 0;
    const cost = misreadCost(word, name, limit);
    if (cost >= limit) continue;
    if (cost < least) {
      next = least;
      least = cost;
      best = name;
    } else next = Math.min(next, cost);
  }
  return next - least < margin ? null : best;
}
