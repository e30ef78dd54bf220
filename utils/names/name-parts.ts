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
  /** A half of a double surname, and a surname in one word, count only beside a first name. */
  readonly form: 'whole' | 'half' | 'joined';
}

export interface NameParts {
  readonly first: readonly string[];
  readonly surnames: readonly Surname[];
}

/** The name's parts; `first` is empty when the administration kept none that can be read. */
export function nameParts({ firstName, infix, lastName }: PupilName): NameParts {
  return { first: firstWords(firstName), surnames: surnamesOf(infix, lastName) };
}

/**
 * The same for name after name of a register, in which most first names and surnames come back: each is taken apart
 * once, and what is the same is the same object.
 */
export function createPartsReader(): (name: PupilName) => NameParts {
  const firsts = new Map<string, readonly string[]>();
  const surnames = new Map<string, readonly Surname[]>();
  return ({ firstName, infix, lastName }) => ({
    first: remembered(firsts, firstName, () => firstWords(firstName)),
    surnames: remembered(surnames, `${infix}\n${lastName}`, () => surnamesOf(infix, lastName)),
  });
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

const firstWords = (firstName: string): readonly string[] =>
  foldedWords(firstName).slice(0, MAX_NAME_WORDS);

function surnamesOf(infixName: string, lastName: string): readonly Surname[] {
  const last = foldedWords(lastName);
  const infix = [...foldedWords(infixName)];
  // Some administrations keep "van den Berg" whole in the surname.
  let from = 0;
  while (from < last.length - 1 && infixCode(last[from] ?? '') !== undefined) {
    infix.push(last[from] ?? '');
    from += 1;
  }
  const words = last.slice(from);
  if (words.length === 0) return [];
  const whole = surname(words.slice(0, MAX_NAME_WORDS), infix, 'whole');
  return [whole, ...halves(words, infix), ...joined(whole)];
}

/** Shorter ones are words too easily: "d'Ab" must not make a "dab". */
const SHORTEST_JOINED = 6;

/** "El Amrani" is also written "Elamrani", and "van der Velde" in one word by Belgians and accounts. */
function joined({ words, infixWords }: Surname): readonly Surname[] {
  const all = [...infixWords, ...words];
  const word = all.join('');
  return all.length < 2 || word.length < SHORTEST_JOINED ? [] : [surname([word], [], 'joined')];
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
      found.push(surname([word], pending, 'half'));
      pending = [];
    }
  }
  return found;
}

function surname(
  words: readonly string[],
  infixWords: readonly string[],
  form: Surname['form'],
): Surname {
  const infix = infixWords.map((word) => infixCode(word) ?? word.charAt(0)).join('');
  return { words, infix, infixWords, form };
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
