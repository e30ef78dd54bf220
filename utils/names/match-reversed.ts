/** Reads names as lists have them: "Vries, Emma de", "de Vries, Emma", "Vries Emma". */

import { evidenceOf } from './evidence.ts';
import { findFamily } from './find-family.ts';
import { isProperName } from './lexicon.ts';
import type { Match } from './match.ts';
import { matchFullName } from './match-full-name.ts';
import type { NameIndex } from './name-index.ts';
import { isJoined, type Passage, separatorAfter, shapeOf, termAt } from './passage.ts';
import { infixesBefore, infixesFrom } from './read-infix.ts';
import { type ReadName, readFirstName } from './read-key.ts';
import { readPossession } from './read-possession.ts';
import { isSentenceStart } from './surroundings.ts';

/** The reversed name whose surname is `last` at word `at`, taking no word before `from`. */
export function matchReversed(
  index: NameIndex,
  passage: Passage,
  at: number,
  from: number,
  last: ReadName,
): Match | null {
  const isComma = /^, ?$/.test(separatorAfter(passage, last.last) ?? '');
  if (last.ending !== 'none' || !(isComma || isJoined(passage, last.last))) return null;
  const before = infixesBefore(passage, at, from);
  if (endsOtherName(passage, at - before.length + 1)) return null;
  const initial = isComma ? withInitial(index, passage, at, before, last) : null;
  if (initial !== null) return initial;
  const between = infixesFrom(passage, last.last + 1);
  for (let count = between.length - 1; count >= 0; count -= 1) {
    const first = readFirstName(index, passage, last.last + 1 + count);
    if (first === null) continue;
    // "Emma Jansen, Noah Vos": a first name goes with the surname behind it, if it may.
    if (matchFullName(index, passage, last.last + 1 + count) !== null) return null;
    if (!isComma && !mayLackComma(passage, at, last.last + 1 + count)) continue;
    if (count > 0) {
      const candidates = pair(index, first, between[count] ?? '', last);
      if (candidates !== undefined) return reversed(passage, at, first.last, candidates);
      continue;
    }
    return (
      leading(index, passage, at, before, first, last) ?? trailing(index, passage, at, first, last)
    );
  }
  return null;
}

/** "Vries, E. de", "de Vries, E.", "Vries, E.M. de". */
function withInitial(
  index: NameIndex,
  passage: Passage,
  at: number,
  before: readonly string[],
  last: ReadName,
): Match | null {
  const first = last.last + 1;
  const { text } = termAt(passage, first);
  if (text.length !== 1 || shapeOf(passage, first) !== 'capital') return null;
  if (!isStopped(passage, first)) return null;
  const lastInitial = lastInitialFrom(passage, first);
  const stop = passage.words[lastInitial]?.end ?? 0;
  const behind = /^\. ?$/.test(separatorAfter(passage, lastInitial) ?? '')
    ? infixesFrom(passage, lastInitial + 1, true)
    : [''];
  const isBehind = behind.length > 1;
  const infixes = isBehind ? behind : before;
  for (let count = infixes.length - 1; count >= 0; count -= 1) {
    const candidates = findFamily(index.initialLasts, text, infixes[count] ?? '', last.key);
    if (candidates === undefined) continue;
    const start = passage.words[isBehind ? at : at - count]?.start ?? 0;
    const next = lastInitial + 1 + (isBehind ? count : 0);
    const end = isBehind && count > 0 ? (passage.words[next - 1]?.end ?? stop) : stop + 1;
    return { start, end, next, candidates, evidence: evidenceOf('initial-with-surname') };
  }
  return null;
}

/** Initials hang together: "E.M.", "M.-C."; behind a blank another name may begin. */
function lastInitialFrom(passage: Passage, first: number): number {
  let last = first;
  while (
    /^\.-?$/.test(separatorAfter(passage, last) ?? '') &&
    termAt(passage, last + 1).text.length === 1 &&
    isStopped(passage, last + 1)
  ) {
    last += 1;
  }
  return last;
}

function isStopped(passage: Passage, at: number): boolean {
  return passage.folded.charAt(passage.words[at]?.end ?? 0) === '.';
}

/** "de Vries, Emma" */
function leading(
  index: NameIndex,
  passage: Passage,
  at: number,
  infixes: readonly string[],
  first: ReadName,
  last: ReadName,
): Match | null {
  for (let count = infixes.length - 1; count > 0; count -= 1) {
    const candidates = pair(index, first, infixes[count] ?? '', last);
    if (candidates !== undefined) {
      return reversed(passage, at - count, first.last, candidates);
    }
  }
  return null;
}

/** "Vries, Emma de", or without the tussenvoegsel. */
function trailing(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
  last: ReadName,
): Match | null {
  const infixes = isJoined(passage, first.last) ? infixesFrom(passage, first.last + 1, true) : [''];
  for (let count = infixes.length - 1; count >= 0; count -= 1) {
    const candidates = pair(index, first, infixes[count] ?? '', last);
    if (candidates !== undefined) {
      return reversed(passage, at, first.last + count, candidates);
    }
  }
  return null;
}

function pair(
  index: NameIndex,
  first: ReadName,
  infix: string,
  last: ReadName,
): Match['candidates'] | undefined {
  return findFamily(index.pairs, first.key, infix, last.key);
}

/** "Peter Jansen, Emma en Noah": the surname belongs to the name before it. */
function endsOtherName(passage: Passage, start: number): boolean {
  if (passage.source !== 'prose' || !isJoined(passage, start - 1)) return false;
  if (shapeOf(passage, start - 1) !== 'capital') return false;
  const { text, isFirstName } = termAt(passage, start - 1);
  return isFirstName || !isSentenceStart(passage, start - 1) || isProperName(text);
}

/** Without a comma both parts need their capitals, where capitals say something. */
function mayLackComma(passage: Passage, last: number, first: number): boolean {
  if (passage.source !== 'prose') return true;
  return shapeOf(passage, last) !== 'lower' && shapeOf(passage, first) !== 'lower';
}

function reversed(
  passage: Passage,
  at: number,
  end: number,
  candidates: Match['candidates'],
): Match {
  const start = passage.words[at]?.start ?? 0;
  const possession = readPossession(passage, end, start);
  return {
    start,
    end: possession.end,
    next: possession.next,
    candidates,
    evidence: evidenceOf('reversed'),
  };
}
