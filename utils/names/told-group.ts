/** Reads the group that a text tells behind a first name: "Sem uit 4b", "Sem (groep 4b)". */
import type { Match } from './match.ts';
import type { Candidate } from './name-maps.ts';
import type { Passage } from './passage.ts';

/** As far as it may stand behind the name. */
const REACH = 24;
/** A number alone is an age or a score: it needs its word, or its letter. */
const told =
  /^ ?(?:\(|uit |van |in |, )?(?:(?:groep |klas |gr\.? ?)([1-8] ?[a-z]?)|([1-8][a-z]))(?![\p{L}\d])/u;

/** The year of a group with its letter, where it has one: "5" and "6b" of "groep5/6b", none of "2026". */
const years = /(?<!\d)[1-8](?!\d)(?:[a-z](?![a-z]))?/g;
/** "Unit 1" and "2026 blauw" are no years of children. */
const isByYear = /^(?:groep|gr|klas)?[1-8](?!\d)/;

export interface ToldGroup {
  /** Those of the group that the text tells; all where it tells none, or nobody is in it. */
  readonly candidates: readonly Candidate[];
  /** Whether all of them are surely in other groups. A text of last year tells the group of then. */
  readonly isOther: boolean;
}

export function ofToldGroup(passage: Passage, { end, candidates }: Match): ToldGroup {
  const [, year, letter] = told.exec(passage.folded.slice(end, end + REACH)) ?? [];
  const written = year ?? letter;
  if (written === undefined) return { candidates, isOther: false };
  const key = written.replace(' ', '');
  const inside = candidates.filter(({ groups }) => groups.some((group) => isOf(group, key)));
  if (inside.length > 0) return { candidates: inside, isOther: false };
  const isOther = candidates.every(
    ({ groups }) => groups.length > 0 && groups.every((group) => isByYear.test(group)),
  );
  return { candidates, isOther };
}

/** "groep4b" is 4b and 4, and "groep4" may be 4b. */
function isOf(group: string, key: string): boolean {
  const own = group.match(years) ?? [];
  return own.some((one) => one.startsWith(key) || key.startsWith(one));
}
