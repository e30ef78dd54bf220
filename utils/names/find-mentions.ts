/** Finds where a text names pupils of the school. */
import type { Mention } from '../model/evidence.ts';
import { isPluralTitle } from './data/titles.ts';
import { stemsOf } from './endings.ts';
import { type Match, stronger } from './match.ts';
import { matchFirstName } from './match-first-name.ts';
import { matchSurname } from './match-surname.ts';
import { matchTogether } from './match-together.ts';
import { groupKey, type NameIndex } from './name-index.ts';
import { type Passage, readPassage, wordAt } from './passage.ts';
import { type RankedMatch, rankByGroups } from './rank-by-groups.ts';
import { readMarkup } from './read-markup.ts';
import { isAfterTitle, previousInList } from './surroundings.ts';
import type { TextSource } from './text-source.ts';

export type { TextSource } from './text-source.ts';

export interface MentionContext {
  readonly source: TextSource;
  /** The groups the draft is about; they rank candidates, and may be empty. */
  readonly groups: readonly string[];
}

/**
 * The mentions in `text`, sorted by start and without overlap; offsets are UTF-16 units of
 * `text`, end exclusive, the possessive included (R4). Linear in the length of `text`.
 */
export function findMentions(
  index: NameIndex,
  text: string,
  context: MentionContext,
): readonly Mention[] {
  const marked = context.source === 'prose' ? readMarkup(text) : null;
  const passage = readPassage(marked?.text ?? text, context.source, (word) => isName(index, word));
  const rank = rankByGroups(new Set(context.groups.map(groupKey)));
  return matchesIn(index, passage).map((match) => {
    const start = passage.starts[match.start] ?? 0;
    const end = passage.ends[match.end - 1] ?? start;
    return mention(
      rank(match),
      marked?.starts[start] ?? start,
      marked === null ? end : (marked.ends[end - 1] ?? end),
    );
  });
}

function matchesIn(index: NameIndex, passage: Passage): readonly Match[] {
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
    } else {
      matches.push(passage.source === 'prose' ? doubtDigits(passage, match, first) : match);
    }
    from = match.next;
    at = match.next - 1;
  }
  return matches;
}

function matchAt(index: NameIndex, passage: Passage, at: number, from: number): Match | null {
  if (!isName(index, wordAt(passage, at))) return null;
  const together = matchTogether(index, passage, at);
  if (together !== null) return together;
  return stronger(matchFirstName(index, passage, at), matchSurname(index, passage, at, from));
}

/** In a picture a digit is a slip of the reader; in prose somebody wrote it, and may not mean it. */
function doubtDigits(passage: Passage, match: Match, first: number): Match {
  const hasDigits = passage.words.slice(first, match.next).some((word) => word.hasDigits);
  if (!hasDigits) return match;
  return { ...match, level: 'possible', reasons: [...match.reasons, 'digits-as-letters'] };
}

function firstWordOf(passage: Passage, match: Match, at: number): number {
  let first = at;
  while (first > 0 && (passage.words[first - 1]?.start ?? -1) >= match.start) first -= 1;
  return first;
}

/** Whether a name may begin at this word: one lookup for nearly every word of a text. */
function isName(index: NameIndex, word: string): boolean {
  if (index.anchors.has(word)) return true;
  return stemsOf(word).some(({ text }) => index.anchors.has(text));
}

function mention({ ids, match, reasons }: RankedMatch, start: number, end: number): Mention {
  return { start, end, pupilIds: ids, level: match.level, reasons };
}
