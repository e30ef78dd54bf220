/** What stands around a lone first name or surname and says that it is something else. */

import { isAsPerson } from './as-a-person.ts';
import { isMostlyName } from './data/ambiguous-words.ts';
import { isMonth, isWholeMonth } from './data/months.ts';
import { isBelonging } from './data/person-words.ts';
import { isInKnownPhrase, isKnownPair } from './data/well-known.ts';
import type { Evidence } from './evidence.ts';
import { isDutchWord, isInTownName, isTown } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { isJoined, type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';
import { isAfterArticle, isSentenceStart, nextInList, previousInList } from './surroundings.ts';

const MOST_STREET_WORDS = 4;
const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const places = split('in te uit naar bij vanuit nabij rond rondom door gemeente');
const classes = split('groep klas klasse groepen klassen unit');
/** "Roos of tulp", "Storm op komst", "Winter in het bos". */
const goesOn = split('of op in bij worden uit over onder boven tussen zijn');
const beforeMonths = split('in eind begin half medio vanaf tot sinds maand week');
const persons = split(
  'ik haar zijn hun de het een juf meester papa mama ook dan toen zij hij we wij',
);

/** `evidence` with the reasons about words `from` up to `next`, which are one name. */
export function withContext(
  index: NameIndex,
  passage: Passage,
  from: number,
  next: number,
  evidence: Evidence,
): Evidence {
  let seen = evidence;
  if (isAloneInPicture(passage, from, next)) seen = seen.plus('alone-in-picture');
  const word = wordAt(passage, from);
  const last = next - 1;
  if (isInStreet(passage, next)) seen = seen.plus('street-or-school');
  if (isInTown(passage, from, last)) seen = seen.plus('town');
  if (isInDate(passage, from)) seen = seen.plus('date');
  const isKnown = passage.hasPhrases && isInKnownPhrase((at) => wordAt(passage, at), from, last);
  if (isKnown || isInPair(index, passage, from, last)) seen = seen.plus('known-pair');
  const isClass = isAfterArticle(passage, from) || classes.has(wordAt(passage, from - 1));
  if (isClass && index.groupWords.has(word)) seen = seen.plus('group-name');
  if (!termAt(passage, from).isAmbiguous) return seen;
  if (wordGoesOn(index, passage, from, last)) seen = seen.plus('word-goes-on');
  if (isAmongWords(index, passage, from, last)) seen = seen.plus('among-words');
  if (isAsPerson(passage, from, last)) seen = seen.plus('as-a-person');
  return seen;
}

/** A name tag, a coat peg, a drawing: nothing else is on the line but a number or specks; "MAX 30" is a sign. */
function isAloneInPicture(passage: Passage, from: number, next: number): boolean {
  if (passage.source !== 'photo-text') return false;
  if (termAt(passage, from).isAmbiguous && /\d\d/.test(passage.folded)) return false;
  return passage.words.every(
    ({ start, end }, at) => (at >= from && at < next) || end - start === 1,
  );
}

/** "Emma van Burenlaan": capitals and tussenvoegsels up to a word that ends like a street. */
function isInStreet(passage: Passage, next: number): boolean {
  if (!passage.hasStreets || passage.source === 'file-name') return false;
  for (let at = next; at < next + MOST_STREET_WORDS; at += 1) {
    const { isStreet, startsSurname } = termAt(passage, at);
    const isLower = shapeOf(passage, at) === 'lower';
    if (isLower && !startsSurname) return false;
    if (!isJoined(passage, at - 1)) return false;
    if (isStreet && !isLower) return true;
  }
  return false;
}

/** "Anna Paulowna", "Sint Maarten", "in Kampen". */
function isInTown(passage: Passage, from: number, last: number): boolean {
  const isFile = passage.source === 'file-name';
  if (!isFile && shapeOf(passage, last) === 'lower') return false;
  const isAt = places.has(wordAt(passage, from - 1));
  if (!isAt && !isInTownName(wordAt(passage, last))) return false;
  const words = textOf(passage, from, last);
  if (isAt && !isFile && isTown(words)) return true;
  const isAfter = isJoined(passage, last) && isTown(`${words} ${wordAt(passage, last + 1)}`);
  const isBefore = isJoined(passage, from - 1) && isTown(`${wordAt(passage, from - 1)} ${words}`);
  return isAfter || isBefore;
}

/** "13 Mei", "mei 2025", "mei juni juli": a month. An age behind a name is not a year. */
function isInDate(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined || !isMonth(word.term.text)) return false;
  if (isMonth(wordAt(passage, at - 1)) || isMonth(wordAt(passage, at + 1))) return true;
  const isBehindTime = passage.source === 'prose' && beforeMonths.has(wordAt(passage, at - 1));
  if (isBehindTime && isWholeMonth(word.term.text)) return true;
  const { folded } = passage;
  return (
    /(?:^|\D)(?:[1-9]|[12]\d|3[01])[ ._-]$/.test(
      folded.slice(Math.max(0, word.start - 4), word.start),
    ) || /^['._ -]?(?:1[89]|20)\d\d(?!\d)/.test(folded.slice(word.end, word.end + 6))
  );
}

/** "Adam en Eva", from either side, unless the school has both of them. */
function isInPair(index: NameIndex, passage: Passage, from: number, last: number): boolean {
  const isPair = (one: string, other: string, beside: string): boolean =>
    isKnownPair(one, other) && !index.firsts.has(beside);
  const own = wordAt(passage, from);
  const [before, behind] = [wordAt(passage, from - 2), wordAt(passage, last + 2)];
  if (wordAt(passage, last + 1) === 'en') return isPair(own, behind, behind);
  return wordAt(passage, from - 1) === 'en' && isPair(before, own, before);
}

/** At the start of a sentence the words behind it tell a flower from a girl. */
function wordGoesOn(index: NameIndex, passage: Passage, from: number, last: number): boolean {
  if (passage.source !== 'prose' || !isSentenceStart(passage, from)) return false;
  if (separatorAfter(passage, last) !== ' ' || shapeOf(passage, last + 1) !== 'lower') return false;
  const next = wordAt(passage, last + 1);
  const second = wordAt(passage, last + 2);
  if (goesOn.has(next)) return !isMostlyName(wordAt(passage, from)) && !classes.has(second);
  const isNoun = shapeOf(passage, last + 2) === 'lower' && isDutchWord(second);
  return next === 'en' && isNoun && !persons.has(second) && !index.firsts.has(second);
}

/** "herfst_storm_plein.png": in lower case among words a word is a word, unless a child has what is beside it. */
function isAmongWords(index: NameIndex, passage: Passage, from: number, last: number): boolean {
  if (passage.source !== 'file-name' || shapeOf(passage, from) !== 'lower') return false;
  const others = [previousInList(passage, from), nextInList(passage, last)];
  if (others.some((at) => index.firsts.has(wordAt(passage, at)))) return false;
  const isWord = (at: number): boolean => {
    const word = wordAt(passage, at);
    return word.length > 1 && isDutchWord(word) && !classes.has(word) && !isBelonging(word);
  };
  return isWord(from - 1) || isWord(last + 1);
}

function textOf(passage: Passage, from: number, last: number): string {
  return passage.words
    .slice(from, last + 1)
    .map((word) => word.term.text)
    .join(' ');
}
