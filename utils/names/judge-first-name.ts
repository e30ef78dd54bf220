/** Weighs a first name that stands alone: a pupil, a word, or somebody else. */
import type { MentionLevel } from '../model/evidence.ts';
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { readPossession } from './endings.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { otherSurnameFollows } from './other-surname.ts';
import { type Passage, separatorAfter, shapeOf, wordAt } from './passage.ts';
import type { ReadName } from './read-key.ts';
import type { MentionReason } from './reasons.ts';
import {
  isAfterArticle,
  isCapitalAfterBlank,
  isHyphenated,
  isSentenceStart,
  nextInList,
  previousInList,
} from './surroundings.ts';

interface Judgement {
  readonly level: MentionLevel;
  readonly reasons: readonly MentionReason[];
}

/** The mention of a first name alone at word `at`, or null when it names no pupil. */
export function judgeFirstName(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
): Match | null {
  const candidates = index.firsts.get(first.key);
  const start = passage.words[at]?.start ?? 0;
  const { end, next, isPossessive } = readPossession(passage, first.last, start);
  const hasEnding = isPossessive || first.ending !== 'none';
  if (candidates === undefined || isPartOfCompound(index, passage, at, first.last)) return null;
  const isInList = hasNameBeside(index, passage, at, first.last);
  const isOther = !hasEnding && otherSurnameFollows(index, passage, first.last);
  // "Noah Emma Thompson" may be a list without commas, and reading a picture errs in surnames.
  if (isOther && !isInList && passage.source !== 'photo-text') return null;
  const judgement = isAmbiguousWord(first.key)
    ? judgeAmbiguous(passage, at, isInList || isPossessive)
    : judgePlain(passage, at);
  if (judgement === null) return null;
  const isBent = first.ending === 'diminutive' || isLooseGenitive(passage, first);
  const reasons: MentionReason[] = ['first-name', ...judgement.reasons];
  if (first.ending === 'diminutive') reasons.push('diminutive');
  if (isPossessive || first.ending === 'possessive') reasons.push('possessive');
  if (isInList) reasons.push('in-list');
  if (isOther) reasons.push('other-capital-beside');
  const level = isBent || isOther ? 'possible' : judgement.level;
  return { start, end, next, candidates, level, reasons };
}

function judgePlain(passage: Passage, at: number): Judgement {
  if (passage.source !== 'prose' || shapeOf(passage, at) !== 'capital') {
    return { level: 'named', reasons: [] };
  }
  if (isSentenceStart(passage, at)) return { level: 'named', reasons: ['sentence-start'] };
  return { level: 'named', reasons: ['capital-mid-sentence'] };
}

function judgeAmbiguous(passage: Passage, at: number, hasSupport: boolean): Judgement | null {
  const shape = shapeOf(passage, at);
  if (passage.source === 'prose' && shape === 'lower') return null;
  const level = hasSupport ? 'named' : 'possible';
  if (passage.source !== 'prose' || shape === 'upper')
    return { level, reasons: ['ambiguous-word'] };
  if (isSentenceStart(passage, at)) return { level, reasons: ['ambiguous-word', 'sentence-start'] };
  if (isAfterArticle(passage, at)) return { level, reasons: ['ambiguous-word'] };
  return { level: 'named', reasons: ['capital-mid-sentence'] };
}

/** "Noahs tekening" is Noah's; "Hans" without a thing that is his may be a name of its own. */
function isLooseGenitive(passage: Passage, first: ReadName): boolean {
  if (first.ending !== 'possessive') return false;
  const next = first.last + 1;
  return separatorAfter(passage, first.last) !== ' ' || shapeOf(passage, next) !== 'lower';
}

/** "Emma-Sophie" and "sint-maarten" are other names; "mini-Emma" and "Emma-feest" are not. */
function isPartOfCompound(index: NameIndex, passage: Passage, at: number, last: number): boolean {
  if (passage.source === 'file-name') return false;
  const isLower = shapeOf(passage, at) === 'lower';
  return [at - 1, last + 1].some((beside) => {
    if (!isHyphenated(passage, Math.min(beside, beside === at - 1 ? at - 1 : last))) return false;
    if (index.firsts.has(wordAt(passage, beside))) return false;
    return isLower || shapeOf(passage, beside) !== 'lower';
  });
}

/** Whether the list around the name has another pupil's first name, clear enough to count. */
function hasNameBeside(index: NameIndex, passage: Passage, at: number, last: number): boolean {
  const besides = [previousInList(passage, at), nextInList(passage, last)];
  if (isCapitalAfterBlank(passage, at)) besides.push(at - 1);
  if (isCapitalAfterBlank(passage, last + 1)) besides.push(last + 1);
  return besides.some((beside) => {
    const word = wordAt(passage, beside);
    if (!index.firsts.has(word)) return false;
    return (
      !isAmbiguousWord(word) ||
      (passage.source === 'prose' && shapeOf(passage, beside) === 'capital')
    );
  });
}
