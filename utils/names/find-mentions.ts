/** Finds where a text names pupils of the school. */
import { foldWord } from '../lib/fold-text.ts';
import type { Mention } from '../model/evidence.ts';
import { makeScale } from './evidence-weights.ts';
import { groupKey, type NameIndex } from './name-index.ts';
import { readPassage } from './passage.ts';
import { rankByGroups } from './rank-by-groups.ts';
import { type MarkedText, readMarkup, takeTagIn } from './read-markup.ts';
import { readMatches } from './read-matches.ts';
import { type Ask, scanAsking } from './scan-text.ts';
import { isNameWord, noTerm } from './term.ts';
import type { TextSource } from './text-source.ts';
import { slicesOf, type Window, windowsAround } from './text-windows.ts';
import type { WordReader } from './word.ts';
import { makeWordReader } from './word-reader.ts';

export type { TextSource } from './text-source.ts';

/** With hidden characters in it; whole names in one word are shorter. */
const LONGEST_ASKED = 200;

/** No name of a file and no line of a picture is nearly as long: what is longer is read as prose. */
const LONGEST_LABEL = 32_768;

/**
 * A class of thirty, each named seven hundred times. A text with more was made to keep the engine
 * busy; it is full of findings already, and the rest of it is not looked at.
 */
const MOST_MENTIONS = 20_000;

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
  const source = text.length > LONGEST_LABEL ? 'prose' : context.source;
  const marked = source === 'prose' ? readMarkup(text) : null;
  const value = marked?.text ?? text;
  const groups = new Set(context.groups.map(groupKey));
  const reader = makeWordReader(index, source, groups);
  const rank = rankByGroups(groups);
  const weigh = makeScale(index.size);
  const mentions: Mention[] = [];
  let readUntil = 0;
  for (const slice of slicesOf(value, windowsOf(index, value, source, reader))) {
    const part = value.slice(slice.start, slice.end);
    const passage = readPassage(part, source, reader);
    for (const match of readMatches(index, passage)) {
      if (mentions.length === MOST_MENTIONS) return mentions;
      const from = slice.start + (passage.starts[match.start] ?? 0);
      const to = slice.start + (passage.ends[match.end - 1] ?? 0);
      if (from < slice.from || from >= slice.until || from < readUntil) continue;
      const { ids, evidence } = rank(match);
      const { reasons, sum } = evidence;
      const level = weigh(reasons[0] ?? 'first-name', sum);
      if (level === null || ids.length === 0) continue;
      readUntil = to;
      const [start, end] = marked === null ? [from, to] : spanIn(text, marked, from, to);
      mentions.push({
        start,
        end,
        pupilIds: ids,
        level,
        reasons,
      });
    }
  }
  return mentions;
}

/** The span in `source` of a span of the text that a reader sees. */
function spanIn(
  source: string,
  { starts, ends }: MarkedText,
  start: number,
  end: number,
): readonly [number, number] {
  return takeTagIn(source, starts[start] ?? start, ends[end - 1] ?? end);
}

/** In file names and lines of pictures nearly every word may be a slip: they are read whole. */
function windowsOf(
  index: NameIndex,
  text: string,
  source: TextSource,
  reader: WordReader,
): readonly Window[] {
  if (source !== 'prose') return [{ start: 0, end: text.length }];
  // A text says the same words again and again.
  const asked = new Map<string, boolean>();
  const ask: Ask = (start, end) => {
    const mark = text.charAt(start - 1);
    if (mark === '#' || mark === '@') return true;
    if (end - start > LONGEST_ASKED) return false;
    const written = text.slice(start, end);
    let answer = asked.get(written);
    if (answer === undefined) {
      const word = foldWord(written);
      answer = isNameWord(index, word) || reader.correct(word, true, noTerm) !== null;
      asked.set(written, answer);
    }
    return answer;
  };
  return windowsAround(text, scanAsking(index.scan, text, ask));
}
