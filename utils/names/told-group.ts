/** Reads the group that a text tells behind a first name: "Sem uit 4b", "Sem (groep 4b)". */
import type { Match } from './match.ts';
import type { Candidate } from './name-maps.ts';
import type { Passage } from './passage.ts';

/** As far as it may stand behind the name. */
const REACH = 24;
/** A number alone is an age or a score: it needs its word, or its letter. */
const told =
  /^ ?(?:\(|uit |van |in |, )?(?:(?:groep |klas |gr\.? ?)([1-8] ?[a-z]?)|([1-8][a-z]))(?![\p{L}\d])/u;

/** The candidates of the group that stands behind the name; all where none does, or nobody is in it. */
export function ofToldGroup(passage: Passage, { end, candidates }: Match): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const [, year, written] = told.exec(passage.folded.slice(end, end + REACH)) ?? [];
  const group = year ?? written;
  if (group === undefined) return candidates;
  const key = group.replace(' ', '');
  const inside = candidates.filter(({ groups }) => groups.some((one) => isGroup(one, key)));
  return inside.length === 0 ? candidates : inside;
}

/** "groep4b" and "4b" are 4b; "14b" is not. */
const isGroup = (group: string, key: string): boolean =>
  group.endsWith(key) && !/\d/.test(group.charAt(group.length - key.length - 1));
