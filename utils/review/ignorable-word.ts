/** What can be remembered of a written word: how it is compared, and how it is shown. */
import { foldText } from '../lib/fold-text.ts';
import type { IgnoredWord } from '../model/ignored-word.ts';
import { infixCode } from '../names/data/infix-words.ts';
import { foldedWords } from '../names/name-parts.ts';

const longest = 40;
const hidden = /\p{Default_Ignorable_Code_Point}/gu;
const possessive = /['’‘`´]s?$/iu;
/** Folded: letters only. A digit or markup among them would be compared as something else. */
const plain = /^\p{L}[\p{L}' .-]*$/u;

/**
 * Null when it is not one word, with or without a tussenvoegsel: of two words one could be a first
 * name and the other a surname. "Storm's" is remembered as "Storm".
 */
export function ignorableWord(written: string): Pick<IgnoredWord, 'word' | 'shown'> | null {
  const shown = written.normalize('NFC').replace(hidden, '').trim().replace(possessive, '');
  if (shown.length > longest || !plain.test(foldText(shown).text)) return null;
  const words = foldedWords(shown);
  const infixes = words.slice(0, -1);
  // A single letter is an initial, except in "van 't Hof".
  const isSingle = infixes.every(
    (word) => infixCode(word) !== undefined && (word.length > 1 || word === 't'),
  );
  const last = words.at(-1) ?? '';
  return isSingle && last.length > 1 ? { word: words.join(' '), shown } : null;
}
