/** Tells whether a first name goes on with a surname that is not the pupil's. */
import { isDeed } from './data/person-words.ts';
import { isOnlyName } from './lexicon.ts';
import { isJoined, type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';
import { isCapitalAfterBlank } from './surroundings.ts';

const blanks = /^ {1,2}$/;
const MOST_INFIX_WORDS = 4;
const numeral = /^(?:i{2,3}|i?[vx]|vi{1,3}|x(?:i{1,3}|i?v|vi{0,3}))$/;

/** Capitals that often follow a name without being a surname. */
const otherCapitals: ReadonlySet<string> = new Set(
  'groep klas en uit is was heeft van school ik we wij zij hij'.split(' '),
);

/**
 * "Emma Thompson", "Emma van Dam", "Emma T.": whoever that is, it is not the pupil, as the
 * pupil's own surname was looked for before. A next word that is a pupil's first name makes a
 * list: "Emma Noah Lotte".
 */
export function otherSurnameFollows(passage: Passage, last: number): boolean {
  // In a file name nothing else tells a surname from what the picture shows: "emma-watson.jpg".
  if (passage.source === 'file-name') {
    const { text, isFirstName } = termAt(passage, last + 1);
    return isJoined(passage, last) && !isFirstName && isOnlyName(text);
  }
  const separator = separatorAfter(passage, last);
  if (separator === null || !(separator === ' ' || blanks.test(separator) || separator === " '"))
    return false;
  let at = last + 1;
  if (termAt(passage, at).startsSurname || separator === " '") {
    for (let count = 0; count < MOST_INFIX_WORDS; count += 1) {
      if (termAt(passage, at).infix === undefined || separatorAfter(passage, at) === null) break;
      at += 1;
    }
  }
  return isOtherSurname(passage, at);
}

function isOtherSurname(passage: Passage, at: number): boolean {
  const { text: word, isFirstName, isTitle } = termAt(passage, at);
  const mark = passage.folded.charAt(passage.words[at]?.end ?? 0);
  // "Willem III"; "DOUWE EGBERTS", but not "EMMA WINT".
  if (shapeOf(passage, at) === 'upper') {
    return numeral.test(word) || (!isFirstName && isOnlyName(word));
  }
  if (word === '' || shapeOf(passage, at) !== 'capital') return false;
  // "Max Havelaar: hoofdstuk 2", but not "Emma Rekenen: af".
  if (mark === ':' && !isOnlyName(word)) return false;
  // A letter alone is an initial only with its full stop.
  if (word.length === 1) return mark === '.' || word === 'i';
  return !isFirstName && !isTitle && !otherCapitals.has(word);
}

/** "Sanne Wint De Race": in a heading each word has a capital, and this one is what somebody does. */
export function otherIsDeed(passage: Passage, last: number): boolean {
  return isDeed(wordAt(passage, last + 1));
}

/**
 * "Paul Rubens", "Vera Lynn": a name that the school does not have stands right before word `at`.
 * Only what word lists know as a name counts: "Toen Emma", "Hallo Emma".
 */
export function otherNamePrecedes(passage: Passage, at: number): boolean {
  if (passage.source !== 'prose' || !isCapitalAfterBlank(passage, at)) return false;
  const { text, isFirstName, isTitle } = termAt(passage, at - 1);
  if (shapeOf(passage, at - 1) !== 'capital' || isFirstName || isTitle) return false;
  return isOnlyName(text);
}
