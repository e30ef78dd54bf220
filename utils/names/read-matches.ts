/** Reads the names in a passage one after the other, with all that speaks for and against them. */

import { withContext } from './context-reasons.ts';
import { isPluralTitle, isProfession } from './data/titles.ts';
import type { Evidence } from './evidence.ts';
import { type Match, stronger } from './match.ts';
import { matchFirstName } from './match-first-name.ts';
import { matchSurname } from './match-surname.ts';
import { matchTogether } from './match-together.ts';
import type { NameIndex } from './name-index.ts';
import type { Candidate } from './name-maps.ts';
import { type Passage, termAt, wordAt } from './passage.ts';
import {
  isAfterTitle,
  isBeforeTitle,
  isCalledGrownUp,
  isCapitalAfterBlank,
  previousInList,
} from './surroundings.ts';
import { ofToldGroup } from './told-group.ts';

export function readMatches(index: NameIndex, passage: Passage): readonly Match[] {
  const matches: Match[] = [];
  let staffUntil = -1;
  let from = 0;
  for (let at = 0; at < passage.words.length; at += 1) {
    const match = matchAt(index, passage, at, from);
    if (match === null) continue;
    const first = firstWordOf(passage, match, at);
    const isListed = staffUntil >= 0 && previousInList(passage, first) === staffUntil;
    const isTitled =
      isListed || isAfterTitle(passage, first) || isBeforeTitle(passage, match.next - 1);
    if (isTitled && isPlayed(passage, match, first)) {
      // "Schrijver Emma de Vries leest voor": children play at being somebody, and have the whole name all the same.
      match.evidence = gather(index, passage, match, first).plus('title-before');
      matches.push(match);
    } else if (isTitled) {
      // "de juffen Emma en Lotte": the title is that of the whole list.
      const isList = isListed || isPluralTitle(wordAt(passage, first - 1));
      staffUntil = isList ? match.next - 1 : -1;
      match.evidence = match.evidence.plus('after-title');
      matches.push(match);
      match.next = behindSurname(passage, match.next);
    } else if (match.isNone !== true && !isIgnored(index, passage, first, match.next)) {
      const isFirstAlone = match.evidence.reasons[0] === 'first-name';
      const told = isFirstAlone ? ofToldGroup(passage, match) : null;
      if (told !== null) match.candidates = told.candidates;
      match.evidence = gather(index, passage, match, first);
      if (told?.isOther === true) match.evidence = match.evidence.plus('other-group');
      matches.push(match);
    }
    from = match.next;
    at = match.next - 1;
  }
  return matches;
}

function matchAt(index: NameIndex, passage: Passage, at: number, from: number): Match | null {
  if (!termAt(passage, at).isKnown) return null;
  const together = matchTogether(passage, at);
  if (together !== null) return together;
  return stronger(matchFirstName(index, passage, at), matchSurname(index, passage, at, from));
}

/** "Schrijver Emma de Vries" in a play, or at work in the class. */
function isPlayed(passage: Passage, { evidence }: Match, first: number): boolean {
  return evidence.reasons[0] === 'full-name' && isProfession(wordAt(passage, first - 1));
}

/** "zangeres Vera Lynn": what goes on behind a title's first name is no pupil's. */
function behindSurname(passage: Passage, next: number): number {
  let at = next;
  while (isCapitalAfterBlank(passage, at) && !termAt(passage, at).isTitle) at += 1;
  return at;
}

/** All that is seen about a match whose first word is `first`. */
function gather(index: NameIndex, passage: Passage, match: Match, first: number): Evidence {
  const { next, candidates } = match;
  let { evidence } = match;
  const [form] = evidence.reasons;
  const isLone = form === 'first-name' || form === 'surname';
  for (let at = first; at < next; at += 1) {
    const slip = passage.words[at]?.slip;
    if (slip !== undefined && !evidence.reasons.includes(slip)) evidence = evidence.plus(slip);
  }
  if (isLone) evidence = withContext(index, passage, first, next, evidence);
  // Of a list the last item may be the grown-up: "Emma, Noah, de moeder van Sem".
  if (isLone && previousInList(passage, first) < 0 && isCalledGrownUp(passage, next - 1)) {
    evidence = evidence.plus('title-before');
  }
  if (candidates.every(isStaff)) return evidence.plus('staff-only');
  return isLone && candidates.some(isStaff) ? evidence.plus('staff-name') : evidence;
}

const isStaff = ({ id }: Candidate): boolean => id === null;

function isIgnored(index: NameIndex, passage: Passage, first: number, next: number): boolean {
  if (index.ignored.size === 0) return false;
  const words = passage.words.slice(first, next);
  const asRead = words.map((word) => word.term.text).join(' ');
  const asWritten = words.map((word) => passage.folded.slice(word.start, word.end)).join(' ');
  return index.ignored.has(asRead) || index.ignored.has(asWritten);
}

function firstWordOf(passage: Passage, match: Match, at: number): number {
  let first = at;
  while (first > 0 && (passage.words[first - 1]?.start ?? -1) >= match.start) first -= 1;
  return first;
}
