/** Weighs a first name that stands alone: a pupil, a word, or somebody else. */

import type { MentionReason, Slip } from '../model/mention-reason.ts';
import { isAsPerson } from './as-a-person.ts';
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { evidenceOf } from './evidence.ts';
import { isDutchWord, isProperName } from './lexicon.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { otherIsDeed, otherNamePrecedes, otherSurnameFollows } from './other-surname.ts';
import { type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';
import type { ReadName } from './read-key.ts';
import { readPossession } from './read-possession.ts';
import {
  isAfterArticle,
  isCapitalAfterBlank,
  isHyphenated,
  isSentenceStart,
  nextInList,
  previousInList,
} from './surroundings.ts';

const smallWord = evidenceOf('first-name', 'ambiguous-word', 'word-in-lower-case');

/** The mention of a first name alone at word `at`, or null when it names no pupil. */
export function judgeFirstName(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
): Match | null {
  const candidates = index.firsts.get(first.key);
  if (candidates === undefined || isPartOfCompound(passage, at, first.last)) return null;
  const start = passage.words[at]?.start ?? 0;
  const { end, next, isPossessive } = readPossession(passage, first.last, start);
  const hasEnding = isPossessive || first.ending !== 'none';
  const slip = passage.words[at]?.slip;
  // A misspelled word in prose is not the word that Dutch has, but one that was read wrong may be.
  const isMended = slip !== undefined && passage.source === 'prose';
  // "Maxje" is no word, though "max" is.
  const isBent =
    first.ending === 'diminutive' &&
    shapeOf(passage, at) !== 'lower' &&
    !isDutchWord(wordAt(passage, first.last));
  const isWord = isAmbiguousWord(first.key) && !isMended && !isBent;
  const isSmallWord = isWord && passage.source === 'prose' && shapeOf(passage, at) === 'lower';
  const isInList = hasNameBeside(passage, at, first.last);
  // Most words of a text that are somebody's name: what else is there to see would not make up for this.
  if (isSmallWord && !isInList && !isPossessive && !isAsPerson(passage, at, first.last)) {
    return { start, end, next, candidates, evidence: smallWord, isNone: true };
  }
  let evidence = evidenceOf('first-name');
  const isOther = !hasEnding && otherSurnameFollows(passage, first.last);
  const isPreceded = !isOther && otherNamePrecedes(passage, at);
  // "Noortje" may be little Noor, or another child.
  const isOwnName = first.ending === 'diminutive' && isProperName(wordAt(passage, first.last));
  const isLoose = first.ending === 'possessive' && ownsNothing(passage, first);
  if (isWord) evidence = evidence.plus('ambiguous-word');
  // "Noah Emma Thompson" may be a list without commas, and reading a picture errs in surnames.
  if (isOther) {
    const isDoubt = isInList || passage.source !== 'prose' || otherIsDeed(passage, first.last);
    evidence = evidence.plus(isDoubt ? 'other-capital-beside' : 'other-surname');
  } else if (isPreceded) evidence = evidence.plus('other-capital-beside');
  else if (isInList) evidence = evidence.plus('in-list');
  if (first.ending === 'diminutive') evidence = evidence.plus('diminutive');
  else if (isLoose) evidence = evidence.plus('owner-of-nothing');
  else if (isPossessive) evidence = evidence.plus('possessive');
  if (isAfterArticle(passage, at)) evidence = evidence.plus('after-article');
  if (isSmallWord) evidence = evidence.plus('word-in-lower-case');
  const isDoubtful = isOther || isPreceded || isLoose || isOwnName;
  const ofCase = mayCountCase(slip) ? reasonOfCase(passage, at, isDoubtful) : null;
  if (ofCase !== null) evidence = evidence.plus(ofCase);
  return { start, end, next, candidates, evidence };
}

/** Of two spellings that sound alike either may be written; other slips are too far to be sure. */
const mayCountCase = (slip: Slip | undefined): boolean => slip === undefined || slip === 'variant';

/** A capital proves a name only where its place does not explain it, in a form that has no doubt. */
function reasonOfCase(passage: Passage, at: number, isDoubtful: boolean): MentionReason | null {
  const shape = shapeOf(passage, at);
  if (passage.source === 'file-name') return null;
  if (shape === 'lower') return 'lower-case';
  if (passage.source !== 'prose' || shape === 'upper') return null;
  if (isSentenceStart(passage, at)) return 'sentence-start';
  return isDoubtful ? null : 'capital-mid-sentence';
}

/** "Noahs tekening" is Noah's; "Noahs" without a thing that is his may be another name. */
function ownsNothing(passage: Passage, first: ReadName): boolean {
  const next = first.last + 1;
  return separatorAfter(passage, first.last) !== ' ' || shapeOf(passage, next) !== 'lower';
}

/** "Emma-Sophie" and "sint-maarten" are other names; "mini-Emma" and "Emma-feest" are not. */
function isPartOfCompound(passage: Passage, at: number, last: number): boolean {
  if (passage.source === 'file-name') return false;
  const isOther = (beside: number): boolean =>
    !termAt(passage, beside).isFirstName &&
    (shapeOf(passage, at) === 'lower' || shapeOf(passage, beside) !== 'lower');
  return (
    (isHyphenated(passage, at - 1) && isOther(at - 1)) ||
    (isHyphenated(passage, last) && isOther(last + 1))
  );
}

/** Whether the list around the name has another pupil's first name, clear enough to count. */
function hasNameBeside(passage: Passage, at: number, last: number): boolean {
  return (
    isClearName(passage, previousInList(passage, at)) ||
    isClearName(passage, nextInList(passage, last)) ||
    (isCapitalAfterBlank(passage, at) && isClearName(passage, at - 1)) ||
    (isCapitalAfterBlank(passage, last + 1) && isClearName(passage, last + 1))
  );
}

function isClearName(passage: Passage, at: number): boolean {
  const { isFirstName, isAmbiguous } = termAt(passage, at);
  if (!isFirstName || !isAmbiguous) return isFirstName;
  return passage.source === 'prose' && shapeOf(passage, at) === 'capital';
}
