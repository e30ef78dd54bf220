/** Takes a pupil's name apart into folded words, with the ways the surname is written. */
import { foldText } from '../lib/fold-text.ts';
import type { PupilName } from '../model/register.ts';
import { infixCode } from './data/infix-words.ts';

/** No real name has more words; it bounds the work for each word of a text. */
export const MAX_NAME_WORDS = 8;

export interface Surname {
  readonly words: readonly string[];
  /** What the tussenvoegsel comes down to ("van den" is "vd"), empty without one. */
  readonly infix: string;
  /** The tussenvoegsel's own words, for names written together. */
  readonly infixWords: readonly string[];
  /** False for one half of a double surname, which counts only beside a first name. */
  readonly isWhole: boolean;
}

export interface NameParts {
  readonly first: readonly string[];
  readonly surnames: readonly Surname[];
}

/** The name's parts; `first` is empty when the administration kept none that can be read. */
export function nameParts(name: PupilName): NameParts {
  const last = foldedWords(name.lastName);
  const infix = [...foldedWords(name.infix)];
  // Some administrations keep "van den Berg" whole in the surname.
  let from = 0;
  while (from < last.length - 1 && infixCode(last[from] ?? '') !== undefined) {
    infix.push(last[from] ?? '');
    from += 1;
  }
  const words = last.slice(from);
  const first = foldedWords(name.firstName).slice(0, MAX_NAME_WORDS);
  if (words.length === 0) return { first, surnames: [] };
  const whole = surname(words.slice(0, MAX_NAME_WORDS), infix, true);
  return { first, surnames: [whole, ...halves(words, infix), ...joined(whole)] };
}

/** Shorter ones are words too easily: "d'Ab" must not make a "dab". */
const SHORTEST_JOINED = 6;

/** "El Amrani" is also written "Elamrani", and "van der Velde" in one word by Belgians and accounts. */
function joined({ words, infixWords }: Surname): readonly Surname[] {
  const all = [...infixWords, ...words];
  const word = all.join('');
  return all.length < 2 || word.length < SHORTEST_JOINED ? [] : [surname([word], [], false)];
}

/** "Annefleur" for Anne-Fleur: the same name with its first name in one word, null where it is one. */
export function withJoinedFirst({ first, surnames }: NameParts): NameParts | null {
  const word = first.join('');
  return first.length < 2 || word.length < SHORTEST_JOINED ? null : { first: [word], surnames };
}

/** "van der Pol-de Boer" is in daily use also "van der Pol" or "de Boer". */
function halves(words: readonly string[], infix: readonly string[]): readonly Surname[] {
  if (words.length < 2) return [];
  const found: Surname[] = [];
  let pending = [...infix];
  for (const word of words.slice(0, MAX_NAME_WORDS)) {
    if (infixCode(word) !== undefined) {
      pending.push(word);
    } else if (word.length > 1) {
      found.push(surname([word], pending, false));
      pending = [];
    }
  }
  return found;
}

function surname(
  words: readonly string[],
  infixWords: readonly string[],
  isWhole: boolean,
): Surname {
  const infix = infixWords.map((word) => infixCode(word) ?? word.charAt(0)).join('');
  return { words, infix, infixWords, isWhole };
}

/** The words of `value`, folded. */
export function foldedWords(value: string): readonly string[] {
  return foldText(value).text.match(/\p{L}+/gu) ?? [];
}

/** What tussenvoegsels have in common that are taken for one another: "van", "van den", "v.d.". */
export function looseInfix(infix: string): string {
  return infix === '' ? '' : `${infix.charAt(0)}~`;
}

/** A surname with the code of a tussenvoegsel; without one it is any pupil's of that surname. */
export function familyKey(infix: string, last: string): string {
  return infix === '' ? last : `${infix}/${last}`;
}
