/** Weighs a first name that stands alone: a pupil, a word, or somebody else. */

import type { MentionReason } from '../model/mention-reason.ts';
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { readPossession } from './endings.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { otherSurnameFollows } from './other-surname.ts';
import { type Passage, separatorAfter, shapeOf, wordAt } from './passage.ts';
import type { ReadName } from './read-key.ts';
import {
  isAfterArticle,
  isCapitalAfterBlank,
  isHyphenated,
  isSentenceStart,
  nextInList,
  previousInList,
} from './surroundings.ts';

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
  const reasons: MentionReason[] = ['first-name'];
  const isInList = hasNameBeside(index, passage, at, first.last);
  const isOther = !hasEnding && otherSurnameFollows(index, passage, first.last);
  const isBent = first.ending === 'diminutive' || isLooseGenitive(passage, first);
  const isMended = passage.words[at]?.slip !== undefined;
  // A misspelled word in prose is not the word that Dutch has, but one that was read wrong may be.
  const isWord = isAmbiguousWord(first.key) && !(isMended && passage.source === 'prose');
  if (isWord) reasons.push('ambiguous-word');
  // "Noah Emma Thompson" may be a list without commas, and reading a picture errs in surnames.
  if (isOther) {
    const isDoubt = isInList || passage.source === 'photo-text';
    reasons.push(isDoubt ? 'other-capital-beside' : 'other-surname');
  } else if (isInList) reasons.push('in-list');
  if (first.ending === 'diminutive') reasons.push('diminutive');
  else if (isBent) reasons.push('owner-of-nothing');
  else if (isPossessive) reasons.push('possessive');
  if (isAfterArticle(passage, at)) reasons.push('after-article');
  if (isWord && passage.source === 'prose' && shapeOf(passage, at) === 'lower') {
    reasons.push('word-in-lower-case');
  }
  if (!isMended) reasons.push(...reasonsOfCase(passage, at, isBent || isOther));
  return { start, end, next, candidates, reasons };
}

/** A capital proves a name only where its place does not explain it, in a form that has no doubt. */
function reasonsOfCase(
  passage: Passage,
  at: number,
  isDoubtful: boolean,
): readonly MentionReason[] {
  const shape = shapeOf(passage, at);
  if (passage.source === 'file-name') return [];
  if (shape === 'lower') return ['lower-case'];
  if (passage.source !== 'prose' || shape === 'upper') return [];
  if (isSentenceStart(passage, at)) return ['sentence-start'];
  return isDoubtful ? [] : ['capital-mid-sentence'];
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
