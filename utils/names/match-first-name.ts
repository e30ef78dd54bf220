/** Reads names that begin with a first name: "Emma de Vries", "Emma d. V.", "Emma". */
import { judgeFirstName } from './judge-first-name.ts';
import type { Match } from './match.ts';
import { matchFullName } from './match-full-name.ts';
import type { NameIndex } from './name-index.ts';
import type { Passage } from './passage.ts';
import { readFirstName } from './read-key.ts';

/** The strongest reading of a name whose first name begins at word `at`. */
export function matchFirstName(index: NameIndex, passage: Passage, at: number): Match | null {
  const longest = readFirstName(index, passage, at);
  if (longest === null) return null;
  const full = matchFullName(index, passage, at);
  if (full !== null) return full;
  // "Anne Fleur Pol": an Anne Fleur of another surname must not hide Fleur Pol.
  for (let inside = at + 1; inside <= longest.last; inside += 1) {
    if (matchFullName(index, passage, inside) !== null) return null;
  }
  return judgeFirstName(index, passage, at, longest);
}
