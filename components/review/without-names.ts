// A text without the names in it, as a proposal to copy: never written into a page by itself.
import { listInWords, type Translate } from '../shared/words.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What may stand between two names of one list. */
const joins = /^(?:\s*,\s*|\s+en\s+|\s*&\s*|\s*,?\s+and\s+)$/;

const possessive = /(?:['’]s|s['’]|['’])$/u;

/**
 * "Emma won, met Noah en Sem." → "Een leerling won, met twee leerlingen." Offsets are UTF-16 units, end exclusive; ranges
 * that overlap count as one. Many names in a row become "de kinderen", of the group where it is one.
 */
export function withoutNames(
  words: Translate,
  value: string,
  names: readonly Range[],
  groups: readonly string[],
): string {
  let text = '';
  let at = 0;
  for (const { start, end, count } of runsOf(value, names)) {
    const before = value.slice(at, start);
    const isOwner = possessive.test(value.slice(start, end));
    const told = isOwner && count === 1 ? words('without_whose') : whoIn(count);
    text += before + (beginsSentence(text + before) ? capital(told) : told);
    at = end;
  }
  return text + value.slice(at);

  function whoIn(count: number): string {
    if (count === 1) return words('without_one');
    if (count === 2) return words('without_two');
    return groups.length === 0
      ? words('without_many')
      : words('without_many_of', listInWords(words, groups).toLowerCase());
  }
}

/** Names that stand in one list are one run. */
function runsOf(value: string, names: readonly Range[]): readonly (Range & { count: number })[] {
  const runs: (Range & { count: number })[] = [];
  for (const { start, end } of names.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const isOverlap = last !== undefined && start < last.end;
    const isJoined = last !== undefined && joins.test(value.slice(last.end, start));
    if (last === undefined || !(isOverlap || isJoined)) runs.push({ start, end, count: 1 });
    else {
      const count = last.count + (isOverlap ? 0 : 1);
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end), count };
    }
  }
  return runs;
}

const beginsSentence = (before: string): boolean => /(?:^|[.!?…]["”’)]?\s+|\n\s*)$/u.test(before);

const capital = (told: string): string => told.charAt(0).toUpperCase() + told.slice(1);
