/** Reads the names in a passage one after the other, with all that speaks for and against them. */

import type { MentionReason } from '../model/mention-reason.ts';
import { contextReasons } from './context-reasons.ts';
import { isPluralTitle } from './data/titles.ts';
import { type Match, stronger } from './match.ts';
import { matchFirstName } from './match-first-name.ts';
import { matchSurname } from './match-surname.ts';
import { matchTogether } from './match-together.ts';
import type { NameIndex } from './name-index.ts';
import type { Candidate } from './name-maps.ts';
import { type Passage, wordAt } from './passage.ts';
import { isAfterTitle, previousInList } from './surroundings.ts';

export function readMatches(index: NameIndex, passage: Passage): readonly Match[] {
  const matches: Match[] = [];
  let staffUntil = -1;
  let from = 0;
  for (let at = 0; at < passage.words.length; at += 1) {
    const match = matchAt(index, passage, at, from);
    if (match === null) continue;
    const first = firstWordOf(passage, match, at);
    const isListed = staffUntil >= 0 && previousInList(passage, first) === staffUntil;
    if (isListed || isAfterTitle(passage, first)) {
      // "de juffen Emma en Lotte": the title is that of the whole list.
      const isList = isListed || isPluralTitle(wordAt(passage, first - 1));
      staffUntil = isList ? match.next - 1 : -1;
      matches.push({ ...match, reasons: [...match.reasons, 'after-title'] });
    } else if (!isIgnored(index, passage, first, match.next)) {
      matches.push(withReasons(index, passage, match, first));
    }
    from = match.next;
    at = match.next - 1;
  }
  return matches;
}

function matchAt(index: NameIndex, passage: Passage, at: number, from: number): Match | null {
  if (passage.words[at]?.isKnown !== true) return null;
  const together = matchTogether(index, passage, at);
  if (together !== null) return together;
  return stronger(matchFirstName(index, passage, at), matchSurname(index, passage, at, from));
}

function withReasons(index: NameIndex, passage: Passage, match: Match, first: number): Match {
  const reasons: MentionReason[] = [...match.reasons];
  const isLone = reasons.includes('first-name') || reasons.includes('surname');
  for (let at = first; at < match.next; at += 1) {
    const slip = passage.words[at]?.slip;
    if (slip !== undefined && !reasons.includes(slip)) reasons.push(slip);
  }
  if (isLone) reasons.push(...contextReasons(index, passage, first, match.next));
  if (match.candidates.every(isStaff)) reasons.push('staff-only');
  else if (isLone && match.candidates.some(isStaff)) reasons.push('staff-name');
  return reasons.length === match.reasons.length ? match : { ...match, reasons };
}

const isStaff = ({ id }: Candidate): boolean => id === null;

function isIgnored(index: NameIndex, passage: Passage, first: number, next: number): boolean {
  if (index.ignored.size === 0) return false;
  const words = passage.words.slice(first, next);
  const asRead = words.map((word) => word.text).join(' ');
  const asWritten = words.map((word) => passage.folded.slice(word.start, word.end)).join(' ');
  return index.ignored.has(asRead) || index.ignored.has(asWritten);
}

function firstWordOf(passage: Passage, match: Match, at: number): number {
  let first = at;
  while (first > 0 && (passage.words[first - 1]?.start ?? -1) >= match.start) first -= 1;
  return first;
}
