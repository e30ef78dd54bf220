/** Reads names that turn on a surname: "Vries, Emma de", "E. de Vries", "De Vries". */
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { evidenceOf } from './evidence.ts';
import { findFamily } from './find-family.ts';
import { isDutchWord, isOnlyName, isTown } from './lexicon.ts';
import type { Match } from './match.ts';
import { matchReversed } from './match-reversed.ts';
import type { NameIndex } from './name-index.ts';
import { familyKey } from './name-parts.ts';
import { isJoined, type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';
import { infixesBefore } from './read-infix.ts';
import { type ReadName, readSurname } from './read-key.ts';
import { readPossession } from './read-possession.ts';
import {
  isAfterArticle,
  isCapitalAfterBlank,
  isHyphenated,
  isSentenceStart,
} from './surroundings.ts';

const MOST_INITIALS = 4;
const prepositions: ReadonlySet<string> = new Set(
  'van in op aan bij uit onder over voor'.split(' '),
);

/** The strongest reading of a surname at word `at` that takes no word before word `from`. */
export function matchSurname(
  index: NameIndex,
  passage: Passage,
  at: number,
  from: number,
): Match | null {
  const last = readSurname(index, passage, at);
  if (last === null) return null;
  const reversed = matchReversed(index, passage, at, from, last);
  if (reversed !== null) return reversed;
  const infixes = infixesBefore(passage, at, from);
  for (let count = infixes.length - 1; count >= 0; count -= 1) {
    const family = familyKey(infixes[count] ?? '', last.key);
    const first = firstInitial(passage, at - count, from);
    if (first >= 0) {
      const candidates = findFamily(
        index.initialLasts,
        wordAt(passage, first),
        infixes[count] ?? '',
        last.key,
      );
      if (candidates === undefined) continue;
      const span = spanOf(passage, first, last);
      return { ...span, candidates, evidence: evidenceOf('initial-with-surname') };
    }
    // "Ter Velde", "van der Kamp": another family than Van der Velde and Op den Kamp.
    if (count < infixes.length - 1 && !isPreposition(passage, at - count - 1)) continue;
    const candidates = index.families.get(family);
    if (candidates === undefined || !mayStandAlone(passage, at, count, last)) continue;
    if (followsOtherName(passage, at - infixes.length + 1)) return null;
    const span = spanOf(passage, at - count, last);
    return { ...span, candidates, evidence: evidenceOf('surname') };
  }
  return null;
}

/** The first of the initials directly before word `at` ("E.M. de Vries"), or -1. */
function firstInitial(passage: Passage, at: number, from: number): number {
  let first = -1;
  for (let word = at - 1; word >= from && at - word <= MOST_INITIALS; word -= 1) {
    if (!isInitialBefore(passage, word)) break;
    first = word;
  }
  return first;
}

function isInitialBefore(passage: Passage, word: number): boolean {
  const separator = separatorAfter(passage, word);
  if (wordAt(passage, word).length !== 1 || separator === null) return false;
  if (passage.source === 'file-name') return isJoined(passage, word);
  if (shapeOf(passage, word) === 'lower') return false;
  return /^\.[ -]?$/.test(separator) || (passage.source === 'photo-text' && separator === ' ');
}

/** A surname alone proves little: it needs a capital that its place does not explain, unless it is no word. */
function mayStandAlone(passage: Passage, at: number, infixWords: number, last: ReadName): boolean {
  if (shapeOf(passage, at) === 'lower' || last.ending === 'diminutive') return false;
  const start = at - infixWords;
  if (infixWords === 0) {
    // "De Maas", "een Bakker": no family has an article, but for the tussenvoegsel that is one.
    if (passage.source === 'prose' ? isAfterArticle(passage, at) : isAmbiguousWord(last.key)) {
      return false;
    }
  }
  if (passage.source === 'prose') {
    if (shapeOf(passage, at) === 'upper') return false;
    if (isSentenceStart(passage, start) && isWord(last.key)) return false;
    if (isHyphenated(passage, start - 1) || isHyphenated(passage, last.last)) return false;
    if (isCapitalAfterBlank(passage, last.last + 1)) return false;
  }
  return true;
}

/** "Bakker", "Kampen": at the start of a sentence most likely what it is besides a surname. */
const isWord = (key: string): boolean => isDutchWord(key) || isAmbiguousWord(key) || isTown(key);

/** "Peter Jansen" and "Peter van Dijk" are somebody else, and so is "Emma Jansen" when no Emma is a Jansen. */
function followsOtherName(passage: Passage, start: number): boolean {
  // Reading a picture errs in first names: there the surname has to do.
  if (passage.source === 'photo-text' || !isJoined(passage, start - 1)) return false;
  if (termAt(passage, start - 1).isFirstName) return true;
  if (passage.source === 'file-name') return false;
  if (shapeOf(passage, start - 1) !== 'capital') return false;
  if (!isSentenceStart(passage, start - 1)) return true;
  return separatorAfter(passage, start - 1) === ' ' && isOnlyName(wordAt(passage, start - 1));
}

/** "de beker van Kampen", "groeten van De Vries": a word that only goes on before the family. */
function isPreposition(passage: Passage, at: number): boolean {
  return shapeOf(passage, at) === 'lower' && prepositions.has(wordAt(passage, at));
}

function spanOf(
  passage: Passage,
  at: number,
  last: ReadName,
): { readonly start: number; readonly end: number; readonly next: number } {
  const start = passage.words[at]?.start ?? 0;
  const { end, next } = readPossession(passage, last.last, start);
  return { start, end, next };
}
