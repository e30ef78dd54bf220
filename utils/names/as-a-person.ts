/** Tells a child from the thing of the same word by what the text says of it. */
import { isMonth } from './data/months.ts';
import { isDeed, isState } from './data/person-words.ts';
import { type Passage, separatorAfter, shapeOf, wordAt } from './passage.ts';
import { isAfterArticle, isSentenceStart } from './surroundings.ts';

const clauses: ReadonlySet<string> = new Set(
  'maar want dat omdat of en als dus toen terwijl heeft volgens mij'.split(' '),
);
const MOST_STATE_WORDS = 6;

/** "want floor heeft gewonnen", "mei is haar tas kwijt": a thing or an animal would have an article. */
export function isAsPerson(passage: Passage, from: number, last: number): boolean {
  if (passage.source !== 'prose' || shapeOf(passage, from) !== 'lower') return false;
  if (separatorAfter(passage, last) !== ' ' || !saysOfPerson(passage, last)) return false;
  if (isMonthAlone(passage, from, last) || isAfterArticle(passage, from)) return false;
  return isSentenceStart(passage, from) || beginsClause(passage, from);
}

/** Whether the words behind word `last` are what only a person does, has or is. */
function saysOfPerson(passage: Passage, last: number): boolean {
  const next = wordAt(passage, last + 1);
  if (isDeed(next)) return true;
  if (next !== 'is' && next !== 'was') return false;
  for (let at = last + 2; at <= last + MOST_STATE_WORDS; at += 1) {
    if (isState(wordAt(passage, at))) return true;
    if (separatorAfter(passage, at) !== ' ') return false;
  }
  return false;
}

/** "mei heeft 31 dagen". */
function isMonthAlone(passage: Passage, from: number, last: number): boolean {
  return isMonth(wordAt(passage, from)) && !/^(?:is|was)$/.test(wordAt(passage, last + 1));
}

function beginsClause(passage: Passage, at: number): boolean {
  return separatorAfter(passage, at - 1) === ', ' || clauses.has(wordAt(passage, at - 1));
}
