/** Reads whole names, and first names with an initial: "Emma de Vries", "Emma d. V.". */
import { isAmbiguousWord } from './data/ambiguous-words.ts';
import { infixCode } from './data/infix-words.ts';
import { evidenceOf } from './evidence.ts';
import { findFamily } from './find-family.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { isJoined, type Passage, separatorAfter, shapeOf, termAt, wordAt } from './passage.ts';
import { infixesFrom } from './read-infix.ts';
import { type ReadName, readFirstName, readSurname } from './read-key.ts';
import { readPossession } from './read-possession.ts';
import { spellingsOf } from './slip-index.ts';
import { slipsOf } from './slips-of.ts';
import { isCapitalAfterBlank } from './surroundings.ts';

/** "Emma Sophie M. de Vries": what may stand between the roepnaam and the surname. */
const MOST_MIDDLE_NAMES = 2;

/** The whole name, or the first name with an initial, whose first name begins at word `at`. */
export function matchFullName(index: NameIndex, passage: Passage, at: number): Match | null {
  // "Anne Fleur Pol" may be Anne Pol where there is an Anne Fleur as well.
  let first = readFirstName(index, passage, at);
  while (first !== null) {
    if (first.ending === 'none') {
      const match =
        fullName(index, passage, at, first) ??
        withInitial(index, passage, at, first) ??
        spelledOtherwise(index, passage, at, first);
      if (match !== null) return match;
    }
    first = first.last === at ? null : readFirstName(index, passage, at, first.last - at);
  }
  return null;
}

function fullName(index: NameIndex, passage: Passage, at: number, first: ReadName): Match | null {
  let before = first.last;
  for (let middle = 0; middle <= MOST_MIDDLE_NAMES; middle += 1) {
    const match = surnameAfter(index, passage, at, first, before);
    if (match !== null) return match;
    if (!isMiddleName(index, passage, before + 1)) return null;
    before += 1;
  }
  return null;
}

/** "Sofie de Boer" who is Sophie, where another pupil is a Sofie: a spelling is no proof of who is meant. */
function spelledOtherwise(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
): Match | null {
  const match = surnameAfter(index, passage, at, first, first.last, (infix, last) => {
    const { firsts, lasts } = slipsOf(index);
    const others = [
      ...spellingsOf(firsts, first.key).map((one) => findFamily(index.pairs, one, infix, last)),
      ...spellingsOf(lasts, last).map((one) => findFamily(index.pairs, first.key, infix, one)),
    ];
    return others.find((found) => found !== undefined);
  });
  if (match !== null) match.evidence = match.evidence.plus('variant');
  return match;
}

/** The name that goes on with a surname behind word `before`, of those whom `find` has for it. */
function surnameAfter(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
  before: number,
  find = (infix: string, last: string) => findFamily(index.pairs, first.key, infix, last),
): Match | null {
  if (!leadsOn(passage, before, first.last)) return null;
  if (!mayBeginSurname(passage, before + 1)) return null;
  const infixes = infixesFrom(passage, before + 1);
  for (let count = infixes.length - 1; count >= 0; count -= 1) {
    const last = readSurname(index, passage, before + 1 + count);
    if (last === null || isOnlyInfix(passage, last)) continue;
    const candidates = find(infixes[count] ?? '', last.key);
    if (candidates === undefined) continue;
    return {
      ...spanOf(passage, at, last.last),
      candidates,
      evidence: isOfWords(passage, at, first, last, count)
        ? evidenceOf('full-name', 'two-words')
        : evidenceOf('full-name'),
    };
  }
  return null;
}

/** Two words that are both common, in lower case, may be just words: "roos bloem". */
function isOfWords(
  passage: Passage,
  at: number,
  first: ReadName,
  last: ReadName,
  infixWords: number,
): boolean {
  return (
    passage.source === 'prose' &&
    infixWords === 0 &&
    shapeOf(passage, at) === 'lower' &&
    isAmbiguousWord(first.key) &&
    isAmbiguousWord(last.key)
  );
}

/** "Hugo de Beer" is no Hugo De, and "Bo op de foto" no Bo Op. */
function isOnlyInfix(passage: Passage, { key, last }: ReadName): boolean {
  if (infixCode(key) === undefined) return false;
  return shapeOf(passage, last) === 'lower' || isCapitalAfterBlank(passage, last + 1);
}

/** Spares most names the rest. */
function mayBeginSurname(passage: Passage, at: number): boolean {
  const { lastWords, infix } = termAt(passage, at);
  return lastWords > 0 || infix !== undefined;
}

function withInitial(
  index: NameIndex,
  passage: Passage,
  at: number,
  first: ReadName,
): Match | null {
  if (!leadsOn(passage, first.last, first.last)) return null;
  const infixes = infixesFrom(passage, first.last + 1);
  for (let count = infixes.length - 1; count >= 0; count -= 1) {
    const word = first.last + 1 + count;
    if (!isInitial(passage, word, at)) continue;
    const infix = infixes[count] ?? '';
    const candidates = findFamily(index.initials, first.key, infix, wordAt(passage, word));
    if (candidates === undefined) continue;
    const end = passage.words[word]?.end ?? 0;
    return {
      start: passage.words[at]?.start ?? 0,
      end: passage.folded.charAt(end) === '.' && passage.source !== 'file-name' ? end + 1 : end,
      next: word + 1,
      candidates,
      evidence: evidenceOf('first-name-with-initial'),
    };
  }
  return null;
}

/** An initial is one capital; in lower case it needs its full stop, as does the name. */
function isInitial(passage: Passage, word: number, name: number): boolean {
  if (wordAt(passage, word).length !== 1) return false;
  if (separatorAfter(passage, word) === '-' && passage.source === 'prose') return false;
  if (passage.source === 'file-name' || shapeOf(passage, word) !== 'lower') return true;
  const isStopped = passage.folded.charAt(passage.words[word]?.end ?? 0) === '.';
  return isStopped && shapeOf(passage, name) === 'lower';
}

/** "Noël Luka Nguyen" is Noël Nguyen, unless there is a Luka Nguyen as well. */
function isMiddleName(index: NameIndex, passage: Passage, word: number): boolean {
  if (passage.source === 'file-name' || !isCapitalAfterBlank(passage, word)) return false;
  if (!termAt(passage, word).isFirstName) return true;
  const first = readFirstName(index, passage, word);
  return first === null || surnameAfter(index, passage, word, first, first.last) === null;
}

/** Whether the words behind word `before` may go on with the same name. */
function leadsOn(passage: Passage, before: number, first: number): boolean {
  if (isJoined(passage, before)) return true;
  const separator = separatorAfter(passage, before);
  // "Emma 't Hart"; "Emma M. de Vries".
  const isAfterInitial = before > first && wordAt(passage, before).length === 1;
  return separator === " '" || (isAfterInitial && separator === '. ');
}

function spanOf(
  passage: Passage,
  at: number,
  last: number,
): { readonly start: number; readonly end: number; readonly next: number } {
  const start = passage.words[at]?.start ?? 0;
  const { end, next } = readPossession(passage, last, start);
  return { start, end, next };
}
