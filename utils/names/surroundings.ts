/** What stands around a name: the start of a sentence, a title, an article, other names. */
import { isGrownUp } from './data/titles.ts';
import { isLetter } from './letters.ts';
import { type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';

const LOOK_BACK = 8;
const BLANK = 32;
const skipped = /[\s"'([«“”„*_#@•·-]/;
const closes = /[.!?…>\n|]/;
const abbreviations: ReadonlySet<string> = new Set(
  'bijv bv enz evt incl excl nl resp ca gr vlnr jl jr mw mevr dhr mr st nr t'.split(' '),
);

/** Whether a capital at word `at` says nothing, because a sentence, line or cell starts there. */
export function isSentenceStart(passage: Passage, at: number): boolean {
  const { folded, words } = passage;
  let unit = (words[at]?.start ?? 0) - 1;
  const limit = unit - LOOK_BACK;
  while (
    unit >= 0 &&
    unit > limit &&
    (folded.charCodeAt(unit) === BLANK ||
      (!isLetter(folded.charCodeAt(unit)) && skipped.test(folded.charAt(unit))))
  ) {
    if (folded.charAt(unit) === '\n') return true;
    unit -= 1;
  }
  if (unit < 0 || unit <= limit) return true;
  if (isLetter(folded.charCodeAt(unit))) return false;
  const mark = folded.charAt(unit);
  if (mark === '.') return !isAbbreviation(passage, at - 1, unit);
  // Above the letters' planes: arrows, pictures, bullets, which people start lines with.
  return closes.test(mark) || folded.charCodeAt(unit) > 0x2060;
}

function isAbbreviation(passage: Passage, at: number, stop: number): boolean {
  const word = passage.words[at];
  if (word === undefined || word.end !== stop) return false;
  return word.term.text.length === 1 || abbreviations.has(word.term.text);
}

/** Titles that are written with a full stop; behind any other a sentence ends. */
const stopped: ReadonlySet<string> = new Set('mr dr dhr mw mevr mej mv ds'.split(' '));

/** "juf Emma", "dhr. De Vries", "juf_emma", but not "voor de juf. Emma": a title directly before word `at`. */
export function isAfterTitle(passage: Passage, at: number): boolean {
  const { isTitle, text } = termAt(passage, at - 1);
  const separator = separatorAfter(passage, at - 1);
  if (!isTitle || separator === null) return false;
  if (passage.source !== 'file-name' && separator.includes('.') && !stopped.has(text)) return false;
  return /^[ ._-]{0,2}$/.test(separator);
}

/** "Emma (juf)": a title in brackets behind word `at`. */
export function isBeforeTitle(passage: Passage, at: number): boolean {
  if (!termAt(passage, at + 1).isTitle || separatorAfter(passage, at) !== ' (') return false;
  return passage.folded.charAt(passage.words[at + 1]?.end ?? 0) === ')';
}

const apposed: ReadonlySet<string> = new Set('de het een onze ons zijn haar hun mijn'.split(' '));

/** "Stan, de vader van Noah", "Stan (moeder van Noah)": words behind word `at` that say who it is. */
export function isCalledGrownUp(passage: Passage, at: number): boolean {
  const separator = separatorAfter(passage, at);
  if (separator !== ', ' && separator !== ' (') return false;
  const title = apposed.has(wordAt(passage, at + 1)) ? at + 2 : at + 1;
  return isGrownUp(wordAt(passage, title)) && wordAt(passage, title + 1) === 'van';
}

const articles: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'n',
  'die',
  'deze',
  'dit',
  'dat',
]);

/** "de Roos", "een Storm": names of pupils have no article. */
export function isAfterArticle(passage: Passage, at: number): boolean {
  return articles.has(wordAt(passage, at - 1)) && separatorAfter(passage, at - 1) === ' ';
}

/** Whether word `at` is written with a capital and stands after blanks only. */
export function isCapitalAfterBlank(passage: Passage, at: number): boolean {
  const separator = separatorAfter(passage, at - 1);
  return shapeOf(passage, at) === 'capital' && (separator === ' ' || separator === '  ');
}

/** Whether a hyphen ties words `at` and `at + 1` together. */
export function isHyphenated(passage: Passage, at: number): boolean {
  return separatorAfter(passage, at) === '-';
}

const joiners = /^(?:, ?| ?\/ ?| ?& ?| ?\+ ?)$/;
const conjunctions: ReadonlySet<string> = new Set(['en', 'of', 'and', 'met', 'und']);
/** Most words are longer: they need not be looked up. */
const LONGEST_CONJUNCTION = 3;

/** The word after a list's comma, slash, ampersand or "en" behind word `at`; -1 without one. */
export function nextInList(passage: Passage, at: number): number {
  const separator = separatorAfter(passage, at);
  if (separator === null) return -1;
  if (separator !== ' ' && joiners.test(separator)) {
    return isConjunction(passage, at + 1) && separator.startsWith(',') ? at + 2 : at + 1;
  }
  return isConjunction(passage, at + 1) && /^[ _-]$/.test(separator) ? at + 2 : -1;
}

function isConjunction(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return word.length <= LONGEST_CONJUNCTION && conjunctions.has(word);
}

/** The word before a list's joiner in front of word `at`; -1 without one. */
export function previousInList(passage: Passage, at: number): number {
  for (const before of [at - 1, at - 2]) {
    if (before >= 0 && nextInList(passage, before) === at) return before;
  }
  return -1;
}
